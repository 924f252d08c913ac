package news.verbatim.factcheck.claims;

import java.time.LocalDate;

/**
 * When and on what occasion words were said, as a checker corrects it.
 *
 * @param from  the day, or the first of several; null if nobody knows
 * @param to    the last of several days; null if it was one
 * @param event what it was ("meeting of the town council"); may be empty
 * @param why   how the checker knows
 */
public record OccasionForm(LocalDate from, LocalDate to, String event, String why) {
}
