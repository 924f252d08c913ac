package news.verbatim.acceptance.built;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A regular expression of the code.
 *
 * @param place where it stands: a class and a field or a method of it
 * @param regex the expression
 * @param flags those of {@link Pattern}
 * @param uses  how it is laid on texts; all ways when that cannot be seen
 */
record WrittenPattern(String place, String regex, int flags, Set<PatternUse> uses) {

    Pattern compiled() {
        return Pattern.compile(regex, flags);
    }

    @Override
    public String toString() {
        return place + " " + uses + (flags == 0 ? "" : " flags " + flags) + " " + regex;
    }
}
