package news.verbatim.newsroom.failures;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FailingExceptionHandler} before the server's own. */
public class FailingExceptionHandlerFactory extends ExceptionHandlerFactory {

    public FailingExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FailingExceptionHandler(getWrapped().getExceptionHandler());
    }
}
