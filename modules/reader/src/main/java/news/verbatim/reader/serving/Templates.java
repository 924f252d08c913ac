package news.verbatim.reader.serving;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.verbatim.events.ModuleInternal;

/** Turns views into pages. Everything that a template prints is escaped for what it prints into. */
@ModuleInternal
@ApplicationScoped
public class Templates {

    private static final Map<String, String> TYPES = Map.of("feed.ftlx", Page.ATOM, "rss.ftlx", Page.RSS,
            "newsml.ftlx", Page.NEWSML);

    private final Configuration engine = new Configuration(Configuration.VERSION_2_3_34);
    private Map<String, Object> site;

    @Inject
    void open(Masthead masthead) {
        site = Map.of("name", masthead.name(), "hub", masthead.hub().orElse(""), "stylesheet", Assets.stylesheet(),
                "icon", Assets.icon());
        engine.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
        engine.setDefaultEncoding(StandardCharsets.UTF_8.name());
        engine.setLocale(Locale.ENGLISH);
        engine.setNumberFormat("computer");
        engine.setRecognizeStandardFileExtensions(true);
        engine.setOutputFormat(HTMLOutputFormat.INSTANCE);
        engine.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        engine.setAPIBuiltinEnabled(false);
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        engine.setWrapUncheckedExceptions(true);
    }

    /**
     * Renders the template {@code name} with a view, which it knows as {@code view}.
     *
     * @param base what absolute links begin with
     */
    public Page render(String name, Object view, String base) {
        Map<String, Object> model = new HashMap<>(Map.of("site", site, "view", view, "base", base));
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(name).process(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + name + " is wrong", e);
        }
        return name.endsWith(".ftlx")
                ? Page.of(TYPES.getOrDefault(name, Page.XML), Page.NEWS, Xml.clean(out.toString()))
                : Page.of(Page.HTML, Page.NEWS, out.toString());
    }
}
