package news.verbatim.acceptance.built;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a pattern is laid on a text: each way has worst inputs of its own. */
enum PatternUse {

    /** Looked for anywhere, again and again to the end. */
    FIND {
        @Override
        void lay(Pattern pattern, CharSequence text) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                // only what it costs is of interest
            }
        }
    },

    /** Laid on the whole text. */
    WHOLE {
        @Override
        void lay(Pattern pattern, CharSequence text) {
            pattern.matcher(text).matches();
        }
    },

    /** Laid on the beginning. */
    BEGINNING {
        @Override
        void lay(Pattern pattern, CharSequence text) {
            pattern.matcher(text).lookingAt();
        }
    };

    abstract void lay(Pattern pattern, CharSequence text);
}
