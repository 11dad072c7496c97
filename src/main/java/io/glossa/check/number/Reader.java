package io.glossa.check.number;

import io.glossa.check.number.Lexicon.Trait;
import io.glossa.check.number.Quantity.Manner;
import io.glossa.check.number.Word.Force;
import io.glossa.check.number.Word.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the numbers of a text: puts together what belongs together, and says how it is meant. */
final class Reader {

    private static final Reading ZERO = Reading.of(0);
    private static final Reading ONE = Reading.of(1);
    private static final Reading HUNDRED = Reading.of(100);

    private final String text;
    private final Lexicon lexicon;
    private final List<Atom> atoms;
    private final Account account;

    private Reader(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.atoms = Atoms.in(text, lexicon);
        this.account = new Account(Companion.in(text, atoms));
    }

    static Account read(String text, Lexicon lexicon) {
        Reader reader = new Reader(text, lexicon);
        int i = 0;
        while (i < reader.atoms.size()) {
            i = reader.next(i);
        }
        return reader.account;
    }

    /** Reads the number that starts here; returns where the next may start. */
    private int next(int start) {
        Atom atom = atoms.get(start);
        if (atom.is(Kind.MONTH)) {
            month(start);
            return start + 1;
        }
        if (atom.is(Kind.AND)) {
            return start + 1;
        }
        if (isLeftAlone(start) || (!isCounted(start) && LoneMultiplier.is(text, atom.start(), atom.end()))) {
            account.gap(text.substring(atom.start(), atom.end()));
            return start + 1;
        }
        Chain chain = new Chain(lexicon);
        int end = start;
        while (end < atoms.size() && (end == start || atoms.get(end).joint()) && chain.add(atoms.get(end))) {
            end++;
        }
        if (chain.isEmpty()) {
            return Math.max(end, start + 1);
        }
        Surroundings surroundings = new Surroundings(text, atoms, start, withoutAnd(start, end));
        if (chain.hasDigits()) {
            digits(chain, surroundings);
        } else {
            words(chain, surroundings);
        }
        return end;
    }

    /** Where a number ends behind which there is perhaps an "and" that leads to something else. */
    private int withoutAnd(int start, int end) {
        int last = end;
        while (last > start + 1 && atoms.get(last - 1).is(Kind.AND)) {
            last--;
        }
        return last;
    }

    /** Whether a number, told or not, stands right before it. */
    private boolean isCounted(int at) {
        if (at == 0 || !atoms.get(at).joint()) {
            return false;
        }
        Atom before = atoms.get(at - 1);
        return before.is(Kind.TIMES)
                || before.is(Kind.SOME)
                || (before.is(Kind.NUMBER) && before.force() != Force.HINTS);
    }

    /** Whether a number should stand before it, and nothing does that could be one. */
    private boolean isLeftAlone(int at) {
        Atom atom = atoms.get(at);
        return atom.is(Kind.COUNTER)
                && atom.force() == Force.STATES
                && !atom.joint()
                && atoms.stream()
                        .skip(at)
                        .takeWhile(part -> part.start() == atom.start())
                        .allMatch(part -> part.is(Kind.COUNTER))
                && (atom.start() == 0 || !Letters.isOfDenseWord(text.charAt(atom.start() - 1)));
    }

    private void month(int at) {
        Atom atom = atoms.get(at);
        if (atom.readings().contains(ZERO)) {
            account.tellMonth();
            return;
        }
        boolean sure = atom.force() == Force.STATES
                || (Character.isUpperCase(text.charAt(atom.start()))
                        && new Surroundings(text, atoms, at, at + 1).isInDate());
        if (sure && lexicon.has(Trait.PLAIN)) {
            account.state(Quantity.inWords(
                    text.substring(atom.start(), atom.end()),
                    atom.readings(),
                    List.of(),
                    List.of(),
                    Manner.MONTH_NAME));
        } else {
            account.mention(atom.readings());
        }
    }

    private void words(Chain chain, Surroundings surroundings) {
        if (chain.isLoneMultiplier()) {
            account.untold().add(chain.words().getFirst().first());
        }
        if (chain.isHint()) {
            account.hint(chain.words());
            return;
        }
        List<Reading> readings = new ArrayList<>(chain.words());
        readings.addAll(chain.partial());
        List<Reading> shares = shares(chain, surroundings);
        account.relate(shares);
        account.relate(Kin.of(chain.words(), lexicon, surroundings));
        account.relate(chain.decade());
        if (chain.isSure() && lexicon.has(Trait.PLAIN)) {
            Manner manner = chain.isRank() ? Manner.RANK : Manner.WORDS;
            account.state(Quantity.inWords(
                    text.substring(chain.start(), chain.end()), chain.whole(), chain.bare(), shares, manner));
            readings.removeAll(chain.whole());
        }
        account.mention(readings);
    }

    private void digits(Chain chain, Surroundings surroundings) {
        account.mention(chain.words());
        boolean multiplied = chain.isMultiplied();
        List<Reading> digits = chain.digits();
        List<Reading> readings = new ArrayList<>(chain.isOneAtom() ? List.of() : chain.whole());
        if (!multiplied) {
            readings.addAll(digits);
        }
        if (surroundings.isTenths()) {
            readings.addAll(Shares.ofTenths(digits));
        }
        boolean wholly = surroundings.isPercent() && readings.contains(HUNDRED);
        boolean fullHour = surroundings.isHour() && readings.contains(ZERO);
        boolean century = chain.hasEnded() && surroundings.isBeforeNumber();
        List<Reading> kin = multiplied ? List.of() : Kin.of(digits, lexicon, surroundings);
        boolean best = readings.contains(ONE) && surroundings.isRank();
        if (wholly || fullHour || century || best || surroundings.isRoundOfCup() || surroundings.isInName()) {
            // A hundred per cent is a way to say wholly, 15h00 one to say 3 o'clock, no. 1 one to say the best, and the
            // 20th century's 90s are just 90s.
            account.mention(readings);
            account.relate(kin);
            return;
        }
        account.relate(chain.decade());
        account.state(new Quantity(
                text.substring(chain.start(), chain.end()),
                readings,
                multiplied ? digits : List.of(),
                kin,
                manner(surroundings)));
    }

    private static List<Reading> shares(Chain chain, Surroundings surroundings) {
        if (surroundings.isTenths()) {
            return Shares.ofTenths(chain.words());
        }
        return chain.isRank() ? Shares.ofRank(chain.words()) : List.of();
    }

    private static Manner manner(Surroundings surroundings) {
        if (surroundings.isScore()) {
            return Manner.SCORE;
        }
        return surroundings.isDayOfMonth() || surroundings.isTime() ? Manner.FIRM_DIGITS : Manner.DIGITS;
    }
}
