package io.glossa.provider;

/** The key of a service that answers nobody without one. */
final class Key {

    private Key() {}

    /**
     * @param whose the service's name, for people
     * @throws IllegalArgumentException naming the property, where there is none
     */
    static String of(String provider, ProviderSettings.Service service, String whose) {
        return service.apiKey()
                .filter(key -> !key.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(
                        "glossa.providers." + provider + ".api-key is missing: " + whose + " needs one"));
    }
}
