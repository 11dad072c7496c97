package io.glossa.account;

import io.glossa.cache.RedisLine;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts that replicas share, each taken in one step by a script. While Redis does not answer, each replica counts by itself, and
 * adds what it has counted once Redis is back.
 */
final class InRedis implements Ledger {

    private static final String CHARGE = """
            local refused = -1
            for i, key in ipairs(KEYS) do
                local now = tonumber(redis.call('GET', key) or '0')
                if tonumber(ARGV[3 * i - 2]) > tonumber(ARGV[3 * i - 1]) - now then refused = i - 1 break end
            end
            local answer = { refused }
            for i, key in ipairs(KEYS) do
                local amount = tonumber(ARGV[3 * i - 2])
                if refused < 0 and amount ~= 0 then
                    answer[i + 1] = redis.call('INCRBY', key, ARGV[3 * i - 2])
                    redis.call('EXPIREAT', key, ARGV[3 * i])
                else
                    answer[i + 1] = tonumber(redis.call('GET', key) or '0')
                end
            end
            return answer
            """;

    /** In seconds: a counter stays this much longer, for replicas whose clocks are behind. */
    private static final long SLACK = 120;

    private final RedisLine line;
    private final String prefix;
    private final InMemory alone;
    private final Map<String, Charge> owed = new HashMap<>();

    /** @param prefix what every key begins with */
    InRedis(RedisLine line, String prefix, InstantSource clock) {
        this.line = line;
        this.prefix = prefix + "usage:";
        this.alone = new InMemory(clock);
    }

    @Override
    public String place() {
        return "in Redis";
    }

    @Override
    public Receipt charge(List<Charge> charges) {
        payBack();
        return ask(charges).orElseGet(() -> {
            Receipt receipt = alone.charge(charges);
            if (receipt.granted()) {
                owe(charges);
            }
            return receipt;
        });
    }

    private synchronized void owe(Collection<Charge> charges) {
        charges.forEach(charge -> owed.merge(charge.counter(), charge.unlimited(), Charge::and));
    }

    /** What was granted while Redis was away is counted whether it fits or not. */
    private void payBack() {
        List<Charge> debts;
        synchronized (this) {
            if (owed.isEmpty()) {
                return;
            }
            debts = List.copyOf(owed.values());
            owed.clear();
        }
        if (ask(debts).isEmpty()) {
            owe(debts);
        }
    }

    private Optional<Receipt> ask(List<Charge> charges) {
        Request script = Request.cmd(Command.EVAL).arg(CHARGE).arg(charges.size());
        charges.forEach(charge -> script.arg(prefix + charge.counter()));
        charges.forEach(charge ->
                script.arg(charge.amount()).arg(charge.limit()).arg(charge.end().getEpochSecond() + SLACK));
        return line.write(List.of(script)).map(answers -> receipt(answers.getFirst()));
    }

    private static Receipt receipt(Response answer) {
        List<Long> numbers =
                answer.stream().map(number -> Long.parseLong(number.toString())).toList();
        return new Receipt(numbers.getFirst().intValue(), numbers.subList(1, numbers.size()));
    }
}
