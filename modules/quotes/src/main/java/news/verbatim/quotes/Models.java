package news.verbatim.quotes;

/** The fitted models, one set a language; read once. */
final class Models {

    private static final Model SPEAKER_EN = Model.read("speaker.en");
    private static final Model SPEAKER_DE = Model.read("speaker.de");
    private static final Model QUOTATION_EN = Model.read("quotation.en");
    private static final Model QUOTATION_DE = Model.read("quotation.de");

    private Models() {
    }

    static Model speaker(Lexicon lexicon) {
        return lexicon.language.equals("de") ? SPEAKER_DE : SPEAKER_EN;
    }

    static Model quotation(Lexicon lexicon) {
        return lexicon.language.equals("de") ? QUOTATION_DE : QUOTATION_EN;
    }
}
