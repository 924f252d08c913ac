package news.verbatim.newsroom.house.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link TellingExceptionHandler} in front of the server's own. */
public class TellingExceptionHandlerFactory extends ExceptionHandlerFactory {

    public TellingExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new TellingExceptionHandler(getWrapped().getExceptionHandler());
    }
}
