package news.verbatim.quotes.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.find.QuotationFinder;

/** The command line: {@code extract}, {@code match} and {@code show}. Everything goes in and out as UTF-8. */
final class CommandLine {

    static final int DONE = 0;
    static final int BAD_LINES = 1;
    static final int BAD_USE = 2;

    private static final String HELP = """
            Finds, attributes and matches quotations.

              extract                  articles, a JSON object a line on standard input: id, lang, text
              match --sources FILE...  quotations, a JSON object a line on standard input: id, quote,
                                       claimed_speaker, claimed_date; sources: id, speaker, date, text, turns
              show [--json] [--lang L] FILE
                                       one article as plain text, with its quotations and who said them
              --help                   this

            Results go to standard output, a JSON object a line; offsets are UTF-16 code units, ends exclusive.
            Exit code: 0 all well, 1 some lines were bad (number and reason on standard error), 2 wrong use.
            """;

    /** What one line becomes. */
    interface Line {
        Object answer(Map<?, ?> input) throws BadLine;
    }

    /** A line that is JSON but not what the command reads. */
    static final class BadLine extends Exception {

        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }

    private final BufferedReader in;
    final PrintWriter out;
    final PrintWriter err;

    CommandLine(InputStream in, OutputStream out, OutputStream err) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) {
        int code = new CommandLine(System.in, System.out, System.err).run(arguments);
        if (code != DONE) {
            System.exit(code);
        }
    }

    int run(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (IOException e) {
            err.println("verbatim-quotes: " + e);
            return BAD_USE;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int dispatch(String[] arguments) throws IOException {
        String command = arguments.length == 0 ? "" : arguments[0];
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        if (command.equals("--help") || command.equals("-h") || command.equals("help") || rest.contains("--help")) {
            out.print(HELP);
            return DONE;
        }
        switch (command) {
            case "extract" :
                return rest.isEmpty() ? lines(new Extract()) : wrongUse("extract takes no arguments");
            case "match" :
                return match(rest);
            case "show" :
                return show(rest);
            default :
                return wrongUse(command.isEmpty() ? "a command is missing" : "unknown command " + command);
        }
    }

    private int match(List<String> rest) throws IOException {
        if (rest.size() < 2 || !rest.get(0).equals("--sources")) {
            return wrongUse("match needs --sources FILE...");
        }
        MatchCommand command = new MatchCommand();
        int bad = 0;
        for (String file : rest.subList(1, rest.size())) {
            bad += command.read(Path.of(file), err);
        }
        int code = lines(command);
        return bad == 0 ? code : BAD_LINES;
    }

    private int show(List<String> rest) throws IOException {
        boolean json = false;
        String language = "en";
        Path file = null;
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i);
            if (word.equals("--json")) {
                json = true;
            } else if (word.equals("--lang") && i + 1 < rest.size()) {
                language = rest.get(++i);
            } else if (word.startsWith("--") || file != null) {
                return wrongUse("show takes --json, --lang and one file");
            } else {
                file = Path.of(word);
            }
        }
        if (file == null) {
            return wrongUse("show needs a file");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        Findings findings = QuotationFinder.create().find(text, language);
        if (json) {
            out.println(Json.write(Extract.answer(file.getFileName().toString(), text, findings)));
        } else {
            Show.print(text, findings, out);
        }
        return DONE;
    }

    int wrongUse(String message) {
        err.println("verbatim-quotes: " + message + "; see --help");
        return BAD_USE;
    }

    int lines(Line command) throws IOException {
        int bad = 0;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                if (!(Json.read(line) instanceof Map<?, ?> input)) {
                    throw new BadLine("not a JSON object");
                }
                out.println(Json.write(command.answer(input)));
            } catch (Json.Malformed | BadLine e) {
                bad++;
                err.println("line " + number + ": " + e.getMessage());
            }
        }
        return bad == 0 ? DONE : BAD_LINES;
    }

    static String string(Map<?, ?> input, String key) throws BadLine {
        if (!(input.get(key) instanceof String value)) {
            throw new BadLine("\"" + key + "\" is missing or no string");
        }
        return value;
    }

    static String optional(Map<?, ?> input, String key) throws BadLine {
        Object value = input.get(key);
        if (value != null && !(value instanceof String)) {
            throw new BadLine("\"" + key + "\" is no string");
        }
        return (String) value;
    }
}
