package news.verbatim.acceptance.census;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * All controls of the newsroom, read out of its pages: buttons, links that have an id, boxes that open, lists that act,
 * what scripts ask the server for, and keys. A control belongs to the file that it stands in, and is found on every
 * page that this file is part of.
 */
final class Controls {

    private static final Path WEBAPP = Path.of(System.getProperty("verbatim.checkout"),
            "modules/newsroom/src/main/webapp");

    private static final Path INSIDE = WEBAPP.resolve("WEB-INF");

    private static final Path PAGES = INSIDE.resolve("faces-views");

    private static final Set<String> BUTTONS = Set.of("v:button", "p:commandButton", "h:commandButton", "h:commandLink",
            "p:commandLink", "button");

    private static final Set<String> LINKS = Set.of("h:link", "h:outputLink", "a", "v:toQuotation");

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    /** A button that a script makes, under the name that the script gives it. */
    private static final Pattern MADE = Pattern.compile("(\\w+)\\.id = \"([\\w-]+)\"");

    private static final Pattern DRESS = Pattern.compile("btn|quiet|little|go|stop|bold|italic");

    /** Which files each file has parts from, and which controls stand in it. */
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<String, Set<String>> controls = new TreeMap<>();

    /** What has no name by which a test could tell of it. */
    private final List<String> nameless = new ArrayList<>();

    private final Map<String, String> tags = new HashMap<>();

    /**
     * One control.
     *
     * @param file the file that it stands in, from {@code WEB-INF}, or the script that makes it
     * @param name its id, or what stands for one; with a key behind it, that key
     */
    record Control(String file, String name) {

        /** Says whether this is a key, which phones do not have. */
        boolean isKey() {
            return name.contains(" key ");
        }

        @Override
        public String toString() {
            return file + " " + name;
        }
    }

    private Controls() {
    }

    static Controls read() {
        Controls all = new Controls();
        all.readTags();
        try (Stream<Path> files = Files.walk(INSIDE)) {
            files.filter(file -> file.toString().endsWith(".xhtml")).sorted().forEach(all::readPage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.readScripts();
        return all;
    }

    /** Returns what has no id by which it could be told from others. */
    List<String> nameless() {
        return nameless;
    }

    /** Returns all controls. */
    Set<Control> all() {
        Set<Control> all = new LinkedHashSet<>();
        controls.forEach((file, names) -> names.forEach(name -> all.add(new Control(file, name))));
        return all;
    }

    /** Returns the controls that a page shows under that name. */
    Set<Control> on(String page, String name) {
        Set<Control> found = new LinkedHashSet<>();
        for (String file : reach("faces-views" + page + ".xhtml")) {
            controls.getOrDefault(file, Set.of()).stream().filter(one -> isCalled(one, name))
                    .forEach(one -> found.add(new Control(file, one)));
        }
        return found;
    }

    /** Says whether a control may go by that name on a page, which has the whole of an id that is put together. */
    private static boolean isCalled(String control, String name) {
        return control.equals(name) || control.endsWith("-*") && name.startsWith(control.replace("*", ""));
    }

    private Set<String> reach(String file) {
        Set<String> reached = new LinkedHashSet<>(List.of(file));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String part : parts.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(part)) {
                    open.push(part);
                }
            }
        }
        return reached;
    }

    private void readTags() {
        Element library = parse(INSIDE.resolve("verbatim.taglib.xml"));
        NodeList all = library.getElementsByTagName("tag");
        for (int i = 0; i < all.getLength(); i++) {
            Element tag = (Element) all.item(i);
            tags.put("v:" + text(tag, "tag-name"), text(tag, "source"));
        }
    }

    private static String text(Element element, String child) {
        return element.getElementsByTagName(child).item(0).getTextContent().strip();
    }

    private void readPage(Path path) {
        String file = INSIDE.relativize(path).toString();
        read(file, parse(path));
    }

    private void read(String file, Element element) {
        part(file, element);
        name(file, element).ifPresent(name -> {
            if (name.isBlank()) {
                nameless.add(file + " <" + element.getTagName() + "> " + element.getAttribute("value"));
            } else {
                add(file, name);
                keys(element).forEach(key -> add(file, name + " key " + key));
            }
        });
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                read(file, inner);
            }
        }
    }

    private void part(String file, Element element) {
        String source = switch (element.getTagName()) {
            case "ui:include" -> element.getAttribute("src");
            case "ui:composition", "ui:decorate" -> element.getAttribute("template");
            case "h:outputScript" -> "/resources/" + element.getAttribute("name");
            default -> tags.getOrDefault(element.getTagName(), "");
        };
        if (!source.isEmpty()) {
            Path path = source.startsWith("/WEB-INF/") ? Path.of(source.substring("/WEB-INF/".length()))
                    : source.startsWith("/") ? Path.of(source.substring(1)) : Path.of(source).normalize();
            parts.computeIfAbsent(file, key -> new TreeSet<>()).add(path.toString());
        }
    }

    private void add(String file, String name) {
        controls.computeIfAbsent(file, key -> new TreeSet<>()).add(name);
    }

    /** Returns the name of a control; an empty one if it has none; nothing if the element is no control. */
    private static Optional<String> name(String file, Element element) {
        String tag = element.getTagName();
        String id = element.getAttribute("id");
        if (file.startsWith("tags/") && id.contains("#{")) {
            // the parts of a tag have the name that its user gives it
            return Optional.empty();
        }
        if (BUTTONS.contains(tag)) {
            return Optional.of(id.isEmpty() ? dataName(element) : literal(id));
        }
        if (LINKS.contains(tag) && !id.isEmpty()) {
            return Optional.of(literal(id));
        }
        if (tag.equals("v:confirm")) {
            return Optional.of(id + " summary");
        }
        if (tag.equals("v:place")) {
            return Optional.of("to-" + element.getAttribute("name"));
        }
        if (tag.equals("summary")) {
            Element box = (Element) element.getParentNode();
            if (box.getAttribute("id").contains("#{")) {
                return Optional.empty();
            }
            String its = box.getAttribute("id").isEmpty() ? box.getAttribute("faces:id") : box.getAttribute("id");
            return Optional.of((its.isEmpty() ? dressed(box, "class") : its) + " summary");
        }
        if (tag.equals("label") && element.hasAttribute("data-key")) {
            return Optional.of(idInside(element) + " label");
        }
        if (tag.equals("p:remoteCommand")) {
            return Optional.of(id);
        }
        if (tag.equals("p:ajax")) {
            return Optional.of(idAround(element));
        }
        return Optional.empty();
    }

    /** An id that is put together, such as one for each person, goes by what is fixed of it. */
    private static String literal(String id) {
        return id.replaceAll("#\\{[^}]*\\}", "*");
    }

    private static String dataName(Element element) {
        for (String way : List.of("tool", "picture")) {
            if (element.hasAttribute("data-" + way)) {
                return way + "-" + element.getAttribute("data-" + way);
            }
        }
        return dressed(element, "class");
    }

    private static String dressed(Element element, String attribute) {
        return Stream.of(element.getAttribute(attribute).split("\\s+")).filter(name -> !name.isEmpty())
                .filter(name -> !DRESS.matcher(name).matches()).findFirst().map(name -> "." + name).orElse("");
    }

    private static String idInside(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && inner.hasAttribute("id")) {
                return inner.getAttribute("id");
            }
        }
        return "";
    }

    private static String idAround(Element element) {
        for (Node around = element.getParentNode(); around instanceof Element outer; around = around.getParentNode()) {
            if (outer.hasAttribute("id")) {
                return outer.getAttribute("id");
            }
        }
        return "";
    }

    private static Set<String> keys(Element element) {
        Set<String> keys = new TreeSet<>();
        for (String attribute : List.of("key", "also", "data-key", "data-also", "pt:data-key", "pt:data-also")) {
            String value = element.getAttribute(attribute);
            Stream<String> literals = value.contains("#{")
                    ? LITERAL.matcher(value.replaceAll("eq '[^']*'", "")).results().map(match -> match.group(1))
                    : Stream.of(value);
            literals.flatMap(one -> Stream.of(one.toUpperCase().split("\\s+"))).filter(key -> !key.isBlank())
                    .forEach(keys::add);
        }
        return keys;
    }

    private void readScripts() {
        try (Stream<Path> files = Files.list(WEBAPP.resolve("resources/js"))) {
            files.sorted().forEach(this::readScript);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readScript(Path path) {
        String file = WEBAPP.relativize(path).toString();
        String script;
        try {
            script = Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher made = MADE.matcher(script);
        while (made.find()) {
            String variable = made.group(1);
            if (Pattern.compile("\\b" + variable + " = (button\\(|document\\.createElement\\(\"button\"\\))")
                    .matcher(script).find()) {
                add(file, made.group(2));
            }
        }
    }

    private static Element parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** Returns the files that hold the given text, for a rule on what pages may not have. */
    static List<String> filesWith(String text) {
        try (Stream<Path> files = Files.walk(INSIDE)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> {
                        try {
                            return Files.readString(file).contains(text);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }).map(file -> INSIDE.relativize(file).toString()).sorted().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
