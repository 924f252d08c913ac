package news.verbatim.quotes;

/** The fitted models, one set a language; read once. */
final class Models {

    private static final Model SPEAKER_EN = Model.read("speaker.en");
    private static final Model SPEAKER_DE = Model.read("speaker.de");
    private static final Model QUOTATION_EN = Model.read("quotation.en");
    private static final Model QUOTATION_DE = Model.read("quotation.de");

    private static final Model CUE_EN = Model.read("cue.en");
    private static final Model CUE_DE = Model.read("cue.de");
    private static final Model END_EN = Model.read("end.en");
    private static final Model END_DE = Model.read("end.de");

    private Models() {
    }

    static Model speaker(Lexicon lexicon) {
        return lexicon.language.equals("de") ? SPEAKER_DE : SPEAKER_EN;
    }

    static Model quotation(Lexicon lexicon) {
        return lexicon.language.equals("de") ? QUOTATION_DE : QUOTATION_EN;
    }

    static Model cue(Lexicon lexicon) {
        return lexicon.language.equals("de") ? CUE_DE : CUE_EN;
    }

    static Model end(Lexicon lexicon) {
        return lexicon.language.equals("de") ? END_DE : END_EN;
    }
}
