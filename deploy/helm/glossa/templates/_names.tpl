{{/* What all that belongs together is called: the release's name, with glossa in it. */}}
{{- define "glossa.name" -}}
{{- if contains "glossa" .Release.Name -}}
{{ .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else -}}
{{ printf "%s-glossa" .Release.Name | trunc 63 | trimSuffix "-" }}
{{- end -}}
{{- end -}}

{{/* What its own pods are found by. */}}
{{- define "glossa.selector" -}}
app.kubernetes.io/name: glossa
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "glossa.labels" -}}
{{ include "glossa.selector" . }}
app.kubernetes.io/part-of: glossa
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}
