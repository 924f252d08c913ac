package news.verbatim.quotes;

import java.util.List;

/** One person or body that the text names, as far as its names tell. */
final class Person {

    /** What the names and titles say of the gender; unknown for most bodies. */
    enum Gender { MALE, FEMALE, UNKNOWN }

    final List<String> words;
    final boolean body;
    String name;
    Gender gender = Gender.UNKNOWN;
    int count;
    int lastMention = -1;

    Person(List<String> words, String name, boolean body) {
        this.words = words;
        this.name = name;
        this.body = body;
    }

    String surname() {
        return words.get(words.size() - 1);
    }

    String given() {
        return words.size() > 1 ? words.get(0) : "";
    }
}
