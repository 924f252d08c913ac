package news.verbatim.factcheck.rules;

/**
 * The set of house rules that a desk works by.
 *
 * @param desk       the code of the desk
 * @param houseRules the name of the set
 */
public record DeskChoice(String desk, String houseRules) {
}
