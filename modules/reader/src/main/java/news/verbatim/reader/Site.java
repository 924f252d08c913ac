package news.verbatim.reader;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The public site answers under every path that is not the newsroom's. */
@ApplicationPath("/")
public class Site extends Application {
}
