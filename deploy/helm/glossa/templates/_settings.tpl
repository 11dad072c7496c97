{{/* The environment variables: what has a place of its own among the values wins over settings. */}}
{{- define "glossa.settings" -}}
{{- $own := dict -}}
{{- with .Values.route -}}
{{- $own = merge $own (dict "GLOSSA_ROUTE" .) -}}
{{- end -}}
{{- with .Values.redis.address -}}
{{- $own = merge $own (dict "GLOSSA_CACHE_STORE" "redis" "QUARKUS_REDIS_HOSTS" .) -}}
{{- end -}}
{{- range $name, $value := merge $own .Values.settings -}}
{{- if regexMatch "(_API_KEY|_PASSWORD|_TOKEN|_SECRET)$" $name -}}
{{- fail (printf "settings.%s: keys and passwords belong into a Secret, which existingSecret names" $name) -}}
{{- end -}}
{{- /* Helm reads whole numbers as fractions, and would write 1e+06. */ -}}
{{- $whole := and (kindIs "float64" $value) (eq (float64 (int64 $value)) $value) -}}
{{ $name }}: {{ ternary (int64 $value) $value $whole | toString | quote }}
{{ end -}}
{{- end -}}
