package news.verbatim.reader.view;

import news.verbatim.events.ModuleInternal;

/**
 * A page that has only something to say.
 *
 * @param title what happened
 * @param text  what to do about it
 */
public record MessageView(String title, String text) {

    @ModuleInternal
    public static MessageView forStatus(int status) {
        return switch (status) {
            case 404 -> new MessageView("There is no such page",
                    "The address may be mistyped, or the story is not public yet.");
            case 405, 406, 415 -> new MessageView("This site is for reading",
                    "What your browser asked for is nothing that this page can answer.");
            case 410 -> new MessageView("This story is gone",
                    "It was taken off this site for good and must not be used any more.");
            case 500 -> new MessageView("Something went wrong on our side",
                    "The page could not be made. Please try again in a moment.");
            default -> new MessageView("The page cannot be shown", "Your browser’s request could not be answered.");
        };
    }
}
