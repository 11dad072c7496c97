package io.glossa.cache;

/**
 * What Redis tells about itself.
 *
 * @param text the answer to {@code INFO}: a {@code name:value} a line
 */
record RedisInfo(String text) {

    /** 0 where it is not told, or is no number. */
    long number(String name) {
        String start = name + ":";
        return text.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .filter(value -> value.matches("\\d{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
