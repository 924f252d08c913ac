package news.verbatim.quotes;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kinds of occasion on which words are said, as stories and labels of evidence name them. */
@ModuleInternal
public final class Occasions {

    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();
    /** Kinds that can be one occasion. */
    private static final List<Set<String>> TOGETHER = List.of(Set.of("press", "briefing"),
            Set.of("interview", "broadcast"), Set.of("interview", "paper"),
            Set.of("committee", "hearing"), Set.of("court", "hearing"), Set.of("council", "meeting"),
            Set.of("committee", "meeting"), Set.of("council", "parliament"),
            Set.of("council", "committee"), Set.of("club", "meeting"), Set.of("debate", "broadcast"),
            Set.of("debate", "parliament"), Set.of("debate", "council"), Set.of("speech", "reception"),
            Set.of("speech", "rally"),
            Set.of("speech", "conference"), Set.of("speech", "parliament"), Set.of("speech", "club"),
            Set.of("speech", "meeting"), Set.of("statement", "press"), Set.of("statement", "briefing"),
            Set.of("statement", "written"), Set.of("letter", "written"), Set.of("mail", "written"),
            Set.of("mail", "letter"), Set.of("post", "written"), Set.of("post", "statement"),
            Set.of("paper", "written"), Set.of("book", "written"), Set.of("report", "written"),
            Set.of("meeting", "club"), Set.of("parliament", "committee"),
            Set.of("parliament", "hearing"), Set.of("statement", "mail"), Set.of("statement", "letter"),
            Set.of("speech", "council"), Set.of("ceremony", "speech"),
            Set.of("ceremony", "reception"), Set.of("conference", "meeting"), Set.of("interview", "podcast"),
            Set.of("broadcast", "podcast"), Set.of("statement", "court"));

    static {
        kind("press",
                "press conference|news conference|reporters|journalists|journalisten|reportern|periodistas|dziennikarz\\p{L}+|журналіст\\p{L}+|pressekonferenz|conférence de presse|rueda de prensa|conferencia de prensa|konferencj\\p{L}* prasow\\p{L}*|прес-?конференц\\p{L}*|брифінг\\p{L}*|briefings?|pressegespräch");
        kind("council",
                "(?:town |city |parish |county |local |district )?councils?|stadtrat\\p{L}*|gemeinderat\\p{L}*|rat|rats|kreistag\\p{L}*|conseil municipal|conseil|ayuntamiento|pleno|rad[aąęyz]e? miast\\p{L}*|rad\\p{L}* miejsk\\p{L}*|міськ\\p{L}+ рад\\p{L}*|рад[аиіу]|council meeting");
        kind("parliament",
                "parliament|senate|house of \\p{L}+|congress|bundestag\\p{L}*|landtag\\p{L}*|parlament\\p{L}*|assemblée|sénat|sejm\\p{L}*|senat\\p{L}*|верховн\\p{L}+ рад\\p{L}*|lawmakers|mps|abgeordneten?");
        kind("committee",
                "committees?|commission|inquiry|\\p{L}*ausschuss\\p{L}*|untersuchungsausschuss\\p{L}*|комісі\\p{L}+|komisj\\p{L}+|comité");
        kind("hearing", "hearings?|\\p{L}*anhörung\\p{L}*");
        kind("court",
                "courts?|trial|judges?|jury|gericht\\p{L}*|prozess\\p{L}*|verhandlung|tribunal|procès|juicio|суд\\p{L}*|sąd\\p{L}*|sądzie");
        kind("broadcast",
                "radio\\p{L}*|television|tv|broadcaster|programme|channel|sender[sn]?|rundfunk\\p{L}*|fernseh\\p{L}*|hörfunk|télé\\p{L}*|televisión|радіо|телебаченн\\p{L}*|ефір\\p{L}*|telewizj\\p{L}+|broadcast");
        kind("podcast", "podcasts?");
        kind("interview", "\\p{L}*interviews?|\\p{L}*gespräch\\p{L}*|entretien|entrevista|wywia\\p{L}+|інтерв'?ю");
        kind("debate", "debates?|\\p{L}*debatte\\p{L}*|débat|debata|дебат\\p{L}*|fernsehduell|duell");
        kind("paper",
                "newspapers?|daily|weekly|magazine|gazette|\\p{L}*zeitung\\p{L}*|magazin|journal|periódico|diario|gazet\\p{L}*|газет\\p{L}*");
        kind("statement",
                "statements?|press release|release|communiqué|erklärung|\\p{L}*mitteilung\\p{L}*|communiqué|comunicado|oświadczeni\\p{L}*|заяв\\p{L}+");
        kind("letter", "letters?|\\p{L}*brief|lettre|carta|list|liście|лист\\p{L}?");
        kind("mail", "e-?mails?|mail|memo|circular|rundschreiben|courriel|correo");
        kind("post",
                "posts?|posted|tweets?|tweeted|social media|facebook|instagram|telegram|website|page|blog|netz|beitrag|допис\\p{L}*|wpis\\p{L}*|mensaje");
        kind("speech",
                "speech|address|lecture|sermon|\\p{L}*rede|\\p{L}*ansprache|\\p{L}*vortrag\\p{L}*|discours|discurso|przemówieni\\p{L}*|промов\\p{L}+");
        kind("rally",
                "rally|rallies|demonstration|protest|\\p{L}*kundgebung\\p{L}*|demo|manifestation|meeting de campagne|mitin|wiec\\p{L}*|мітинг\\p{L}*");
        kind("reception",
                "reception|dinner|gala|banquet|neujahrsempfang\\p{L}*|\\p{L}*empfang\\p{L}*|réception|recepción");
        kind("ceremony",
                "opening|ceremony|inauguration|funeral|\\p{L}*eröffnung\\p{L}*|einweihung|feier\\p{L}*|trauerfeier|cérémonie|inauguración");
        kind("conference",
                "conference|congress|convention|summit|\\p{L}*konferenz|parteitag\\p{L}*|\\p{L}*kongress\\p{L}*|\\p{L}*gipfel\\p{L}*|sommet|cumbre|szczyt|саміт\\p{L}*|з'їзд\\p{L}*");
        kind("meeting",
                "meetings?|assembly|town hall|session|\\p{L}*sitzung\\p{L}*|\\p{L}*versammlung\\p{L}*|réunion|séance|reunión|sesión|zebrani\\p{L}*|posiedzeni\\p{L}*|засіданн\\p{L}*|збор\\p{L}+");
        kind("club",
                "chamber of trade|chamber of commerce|chamber|club|society|members|association|verein\\p{L}*|mitglieder\\p{L}*|kammer|shareholders|investors");
        kind("book", "book|memoirs?|autobiography|buch|livre|libro|książ\\p{L}+|книз\\p{L}+");
        kind("report", "report|paper|study|bericht|gutachten|rapport|informe|raport\\p{L}*|звіт\\p{L}*");
        kind("written", "wrote|written|schrieb|schreibt|a écrit|écrit|escribió|napisał\\p{L}*|написа\\p{L}+");
    }

    private Occasions() {
    }

    private static void kind(String name, String words) {
        // that the first word ends as a word is looked at once, and not at each place where what is asked for may end
        KINDS.put(name, Pattern.compile("(?<![\\p{L}\\p{M}])(?=\\p{L}++(?![\\p{L}\\p{M}]))(?:" + words
                + ")(?![\\p{L}\\p{M}])"));
    }

    /** The kinds that a text names. */
    public static Set<String> of(String text) {
        Set<String> found = new HashSet<>();
        String rest = text.toLowerCase(Locale.ROOT).replace('’', '\'')
                .replaceAll("(?:outside|vor dem|vor der) (?:the |of )?[\\p{L}-]+", " ");
        for (Map.Entry<String, Pattern> kind : KINDS.entrySet()) {
            Matcher matcher = kind.getValue().matcher(rest);
            if (matcher.find()) {
                found.add(kind.getKey());
                rest = kind.getKey().equals("press") ? matcher.replaceAll(" ") : rest;
            }
        }
        return found;
    }

    /** Where an occasion is named, as a pattern: for reading it out of a sentence. */
    public static String words() {
        StringBuilder all = new StringBuilder();
        KINDS.forEach((name, pattern) -> {
            if (!name.equals("written")) {
                String words = pattern.pattern();
                // whoever reads them lets letters stand before them anyway
                all.append(all.length() == 0 ? "" : "|").append(words.substring(words.indexOf("(?:") + 3,
                        words.lastIndexOf(")(?!")).replaceAll("(?<![^|])\\\\p\\{L\\}\\*", ""));
            }
        });
        return all.toString();
    }

    /** Whether what a story names and what evidence names can be one occasion; null when one of them names none. */
    static Boolean agree(Set<String> story, String words, String event) {
        if (story.isEmpty() || event == null || event.isBlank()) {
            return null;
        }
        Set<String> evidence = of(event);
        if (numbered(words) != null && numbered(event) != null && !numbered(words).equals(numbered(event))) {
            return false;
        }
        if (evidence.isEmpty()) {
            return null;
        }
        for (String one : story) {
            for (String other : evidence) {
                if (one.equals(other)
                        || TOGETHER.stream().anyMatch(pair -> pair.contains(one) && pair.contains(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the second day of the trial" */
    private static String numbered(String text) {
        Matcher day = Pattern.compile(
                "(first|second|third|fourth|fifth|sixth|last|opening|ersten|zweiten|dritten|vierten|letzten) (?:day|session|sitting|round|tag|"
                        + "verhandlungstag|runde)")
                .matcher(text.toLowerCase(Locale.ROOT));
        return day.find() ? day.group(1).replace("opening", "first") : null;
    }
}
