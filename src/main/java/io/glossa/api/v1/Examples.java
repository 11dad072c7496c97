package io.glossa.api.v1;

/** Requests, and what this service answered to them with the offline engine, for the API's description. */
final class Examples {

    static final String TRANSLATE_AND_SUMMARIZE = """
            {
              "text": "El ministerio publicó la cuota el 27 de noviembre. Permite pescar 1450 toneladas de arenque este invierno, un 12 % menos que el año pasado.\\nFuente: https://noticias.example.org/costa/cuota-2411.html\\n\\nComentarios (0)",
              "targets": ["ca"],
              "article": true,
              "summary": { "style": "headline" }
            }""";

    static final String TRANSLATED_AND_SUMMARIZED = """
            {
              "source": { "language": "es", "confidence": 0.999, "detected": true, "alternatives": [] },
              "results": [ {
                "target": "ca",
                "text": "El ministeri va publicar la quota el 27 de novembre. Permet pescar 1450 tones d'areng aquest hivern, un 12% menys que l'any passat.\\nFont: https://noticias.example.org/costa/cuota-2411.html",
                "summary": { "text": "El ministeri va publicar la quota el 27 de novembre", "verdict": "passed", "findings": [] },
                "verdict": "passed",
                "findings": [],
                "segments": { "total": 2, "cached": 0, "repaired": 0 },
                "provider": "offline",
                "model": "apertium",
                "degraded": true
              } ],
              "removed": [ "Comentarios (0)" ],
              "usage": { "calls": 0, "inputTokens": 0, "outputTokens": 0 }
            }""";

    static final String TRANSLATE = """
            {
              "texts": ["El puerto abre a las nueve de la mañana.", "Le port est fermé en hiver."],
              "target": "ca"
            }""";

    static final String TRANSLATED = """
            {
              "items": [ {
                "source": { "language": "es", "confidence": 0.999, "detected": true, "alternatives": [] },
                "results": [ { "target": "ca", "text": "El port obre a les nou del matí.", "verdict": "passed", "findings": [],
                               "segments": { "total": 1, "cached": 0, "repaired": 0 },
                               "provider": "offline", "model": "apertium", "degraded": true } ],
                "removed": []
              }, {
                "source": { "language": "fr", "confidence": 0.998, "detected": true, "alternatives": [] },
                "results": [ { "target": "ca", "text": "El port està tancat a l'hivern.", "verdict": "passed", "findings": [],
                               "segments": { "total": 1, "cached": 0, "repaired": 0 },
                               "provider": "offline", "model": "apertium", "degraded": true } ],
                "removed": []
              } ],
              "usage": { "calls": 0, "inputTokens": 0, "outputTokens": 0 }
            }""";

    static final String SUMMARIZE = """
            {
              "text": "The ministry published the quota on November 27. It allows 1,450 tonnes of herring this winter, 12 percent less than last year. Officials said the stock had to recover before the boats could return to normal work. The mayor asked for talks.",
              "summary": { "sentences": 1 }
            }""";

    static final String SUMMARIZED = """
            {
              "source": { "language": "en", "confidence": 0.999, "detected": true, "alternatives": [] },
              "summary": { "text": "The ministry published the quota on November 27.", "verdict": "passed", "findings": [] },
              "removed": [],
              "provider": "offline",
              "model": "apertium",
              "degraded": true,
              "usage": { "calls": 0, "inputTokens": 0, "outputTokens": 0 }
            }""";

    static final String DETECT = """
            { "texts": ["Tổng thống phát biểu trước báo chí.", "28 %"] }""";

    static final String DETECTED = """
            {
              "items": [
                { "language": "vi", "confidence": 0.999, "reliable": true, "alternatives": [] },
                { "language": "und", "confidence": 0, "reliable": false, "alternatives": [] }
              ]
            }""";

    static final String LANGUAGES = """
            [
              { "tag": "af", "name": "Afrikaans", "ownName": "Afrikaans", "script": "Latn", "direction": "ltr", "detected": true },
              { "tag": "am", "name": "Amharic", "ownName": "አማርኛ", "script": "Ethi", "direction": "ltr", "detected": true }
            ]""";

    static final String PROVIDERS = """
            [
              { "name": "offline", "kind": "apertium", "model": "apertium", "inRoute": true, "circuit": "closed",
                "inFlight": 0, "queued": 0, "errorRate": 0.0, "latencyMillis": 294 }
            ]""";

    private Examples() {}
}
