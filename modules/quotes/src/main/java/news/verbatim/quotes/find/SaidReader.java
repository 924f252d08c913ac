package news.verbatim.quotes.find;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.quotes.Occasions;
import news.verbatim.quotes.Said;
import news.verbatim.quotes.people.WordSense;

/** Reads the day and the occasion that a story gives to a quotation, from the sentence around it. */
public final class SaidReader {

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        weekdays("monday tuesday wednesday thursday friday saturday sunday");
        weekdays("montag dienstag mittwoch donnerstag freitag samstag sonntag");
        weekdays("montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend");
        weekdays("- - - - - sonnabend -");
        weekdays("lundi mardi mercredi jeudi vendredi samedi dimanche");
        weekdays("lunes martes miércoles jueves viernes sábado domingo");
        weekdays("poniedziałek wtorek środę czwartek piątek sobotę niedzielę");
        weekdays("понеділок вівторок середу четвер п'ятницю суботу неділю");
        months("january february march april may june july august september october november december");
        months("jan feb mar apr - jun jul aug sept oct nov dec");
        months("januar februar märz april mai juni juli august september oktober november dezember");
        months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
        months("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        months("styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu");
        months("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia");
        months("січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні");
        months("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня");
        numbers("one two three four five six seven eight nine ten");
        numbers("eins zwei drei vier fünf sechs sieben acht neun zehn");
        numbers("un deux trois quatre cinq six sept huit neuf dix");
        numbers("una dos tres cuatro cinco seis siete ocho nueve diez");
        numbers("- dwa trzy cztery");
        numbers("- два три чотири");
        NUMBERS.put("few", 3);
        NUMBERS.put("couple of", 2);
    }

    private static final String L = "(?<![\\p{L}\\p{N}'])";
    private static final String R = "(?![\\p{L}])";
    private static final String DAY = String.join("|", WEEKDAYS.keySet().stream().filter(one -> !one.equals("-"))
            .sorted((a, b) -> b.length() - a.length()).toList());
    private static final String MONTH = String.join("|", MONTHS.keySet().stream().filter(one -> !one.equals("-"))
            .sorted((a, b) -> b.length() - a.length()).toList());
    private static final Pattern ISO = Pattern.compile(L + "(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            L + "(\\d{1,2})(?:st|nd|rd|th|\\.|er)? (?:of |de )?(" + MONTH + ")\\.?" + R + "(?:,? (?:de )?(\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern
            .compile(L + "(" + MONTH + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.:]\\d)" + "(?:,? (\\d{4}))?");
    private static final Pattern SHORT = Pattern
            .compile(L + "(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2})?)?(?!\\d)");
    private static final Pattern IN_MONTH = Pattern.compile(L
            + "(?:in|im|en|w|we|у|в|last|early|late|mid|anfang|ende|mitte|letzten|vergangenen|vorigen|back in|since)[ -](?:early |late |mid-?|the spring of )?("
            + MONTH + ")" + R + "(?: (?:of )?(last year|this year|\\d{4}))?");
    private static final Pattern WEEKDAY = Pattern.compile(L
            + "(?:(last|letzten|vergangenen|vorigen|minionego|minioną|zeszłą|minulého|минулого|минулої|pasado|this|next|nächsten|kommenden|following|coming|every|each|jeden|"
            + "until|by|from|since|before|after|bis|ab|seit|vor|ahead of|наступного|próximo|přes) )?(?:on |am |the |le |el |dem )?("
            + DAY + ")"
            + "('s)?" + R
            + "( dernier| pasado| last week| letzter woche| der vergangenen woche| prochain| próximo| next week| week)?");
    private static final Pattern AGO = Pattern.compile(L
            + "(?:(\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of) (day|week|fortnight|month|year)s? (?:ago|earlier|before)|vor (\\d+|einem|einer|zwei|drei|vier|"
            + "fünf|sechs|sieben|acht|neun|zehn) (tag|woche|monat|jahr)(?:e|en|n)?|il y a (\\d+|une?|deux|trois|quatre|cinq|six|huit|dix) (jour|semaine|mois|an)s?|hace (\\d+|una?|dos|tres|cuatro|"
            + "cinco|seis) (día|semana|mes|año)(?:s|es)?|(\\d+|dwa|trzy)? ?(dzień|dni|tydzień|tygodnie|miesiąc|miesiące|rok) temu|(\\d+|два|три)? ?(день|дні|тиждень|тижні|місяць|місяці|рік) тому)"
            + R);
    private static final Map<Pattern, String> WORDS = new java.util.LinkedHashMap<>();

    static {
        words("the day before yesterday|vorgestern|avant-hier|anteayer|przedwczoraj|позавчора", "-2");
        words("yesterday|gestern|hier|ayer|wczoraj|вчора|учора|last night|overnight|gestern abend", "-1");
        words("today|tonight|this morning|this afternoon|this evening|heute|aujourd'hui|ce matin|ce soir|hoy|esta mañana|dziś|dzisiaj|сьогодні",
                "0");
        words("last week|(?:in der )?(?:letzte[nr]?|vergangene[nr]?|vorige[nr]?) woche|la semaine dernière|la semana pasada|w zeszłym tygodniu|w ubiegłym tygodniu|минулого тижня|earlier last week",
                "lastweek");
        words("this week|earlier this week|diese(?:r)? woche|cette semaine|esta semana|w tym tygodniu|цього тижня",
                "week");
        words("last month|(?:im )?(?:letzten|vergangenen|vorigen) monat|le mois dernier|el mes pasado|w zeszłym miesiącu|минулого місяця",
                "lastmonth");
        words("this month|earlier this month|diesen monat|ce mois-ci|este mes", "month");
        words("last year|(?:im )?(?:letzten|vergangenen|vorigen|letztes|voriges|vergangenes) jahr|l'an dernier|l'année dernière|el año pasado|w zeszłym roku|минулого року|торік",
                "lastyear");
        words("this year|earlier this year|dieses jahr|cette année|este año", "year");
        words("(?:at|over|on) the weekend|am wochenende|last weekend|ce week-end|el fin de semana|w weekend|на вихідних",
                "weekend");
        words("last (?:spring|summer|autumn|winter|fall)|(?:im )?(?:letzten|vergangenen) (?:frühjahr|sommer|herbst|winter)",
                "season");
        words("in \\d{4}|im jahr \\d{4}", "inyear");
    }

    private static final Pattern PLACE = Pattern.compile(L
            + "(?:told|tell|tells|telling|addressing|addressed|to|at|in|before|during|on|in front of|for|sagte|dem|der|den|im|beim|vor|auf|in|bei|am|à|au|aux|devant|lors|dans|sur|"
            + "ante|en|al|durante|na|w|przed|podczas|у|в|на|перед|під час) (?:(?:the|a|an|his|her|their|its|our|einer|einem|der|dem|den|seiner|ihrer|seinem|ihrem|la|le|l'|les|un|une|du|des|el|los|una|su|d'un|de) ?)?"
            + "(?:[\\p{L}'\\d.-]+ ){0,5}?(?:[\\p{L}-]*(?:" + Occasions.words() + "))" + R);
    private static final Pattern VERB = Pattern.compile(
            L + "(?:posted|tweeted|wrote|writes|schrieb|schreibt|a écrit|escribió|napisał\\p{L}*|написа\\p{L}+)" + R);
    private static final Pattern THAT = Pattern.compile(L
            + "(?:said|says|told [\\p{L} ]{2,40}?|promised|warned|argued|claimed|added|insisted|announced|sagte|sagt|erklärte|versprach|behauptete|warnte)(?:,)? "
            + "(?:that|dass)" + R);
    private static final Pattern SPEECH = Pattern.compile(L
            + "(?:said|says|told|added|asked|wrote|promised|warned|argued|claimed|replied|insisted|announced|called|sagte|sagt|erklärte|schrieb|versprach|fügte|a dit|dijo|"
            + "powiedzia\\p{L}+|сказа\\p{L}+)" + R);
    private static final String MARKS = "\"“”„«»‹›";

    /** So many characters around a quotation say when it was said: many in one long paragraph read no more each. */
    private static final int FARTHEST = 4_000;

    private final String text;
    private final String low;
    private final int start;
    private final int end;
    private final LocalDate day;
    private String words = "";
    private LocalDate or;

    /**
     * Reads it from a story.
     *
     * @param text  the paragraph, or the whole text, in which the quotation stands
     * @param start where the quotation starts in it, with or without its marks
     * @param end   one past its end
     * @param day   the story's own day; null when nobody knows, and then only what names a year is read
     * @return what the story says; with nothing in it when it does not say
     */
    public static Said read(String text, int start, int end, LocalDate day) {
        int first = Math.max(0, Math.min(start, text.length()));
        int last = Math.max(first, Math.min(end, text.length()));
        int from = Math.max(0, first - FARTHEST);
        String near = text.substring(from, Math.min(text.length(), last + FARTHEST));
        return new SaidReader(near, first - from, last - from, day).read();
    }

    private SaidReader(String text, int start, int end, LocalDate day) {
        this.text = text;
        this.low = lower(text);
        this.start = start;
        this.end = end;
        this.day = day;
    }

    private static void weekdays(String names) {
        String[] all = names.split(" ");
        for (int i = 0; i < 7; i++) {
            WEEKDAYS.put(all[i], DayOfWeek.of(i + 1));
        }
        WEEKDAYS.remove("-");
    }

    private static void months(String names) {
        String[] all = names.split(" ");
        for (int i = 0; i < 12; i++) {
            MONTHS.put(all[i], i + 1);
        }
        MONTHS.remove("-");
    }

    private static void numbers(String names) {
        String[] all = names.split(" ");
        for (int i = 0; i < all.length; i++) {
            NUMBERS.put(all[i], i + 1);
        }
    }

    private static void words(String pattern, String meaning) {
        WORDS.put(Pattern.compile(L + "(?:" + pattern + ")" + R), meaning);
    }

    private static String lower(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '’' ? '\'' : c == '\u00a0' || c == '\t' ? ' ' : Character.toLowerCase(c));
        }
        return out.toString();
    }

    Said read() {
        int[] sentence = sentence(start, end);
        LocalDate[] days = null;
        Set<String> kinds = new HashSet<>();
        List<String> found = new ArrayList<>();
        for (int step = 0; step < 3; step++) {
            String outside = outside(sentence[0], sentence[1]);
            if (step > 0 && !SPEECH.matcher(outside).find()) {
                break;
            }
            int that = that(outside);
            if (days == null) {
                days = day(outside.substring(0, that), sentence[0]);
                if (days != null) {
                    found.add(words);
                }
            }
            if (kinds.isEmpty()) {
                kinds.addAll(kinds(outside, that, sentence[0], found));
            }
            int paragraph = text.lastIndexOf('\n', Math.max(0, sentence[0] - 1));
            if (days != null || sentence[0] <= paragraph + 1 || sentence[0] == 0) {
                break;
            }
            sentence = sentence(sentence[0] - 1, sentence[0] - 1);
        }
        return new Said(days == null ? null : days[0], days == null ? null : days[1], or, String.join(", ", found),
                kinds);
    }

    /** What follows "said that" is what was said, unless the quotation stands there and the rest behind it. */
    private static int that(String outside) {
        Matcher that = THAT.matcher(outside);
        return that.find() ? that.end() : outside.length();
    }

    private Set<String> kinds(String outside, int that, int at, List<String> found) {
        Set<String> kinds = new HashSet<>();
        Matcher place = PLACE.matcher(outside.substring(0, that));
        while (place.find()) {
            Set<String> of = Occasions.of(place.group());
            if (!of.isEmpty()) {
                kinds.addAll(of);
                found.add(text.substring(at + place.start(), at + place.end()));
            }
        }
        Matcher verb = VERB.matcher(outside);
        if (kinds.isEmpty() && verb.find()) {
            kinds.addAll(Occasions.of(verb.group()));
            found.add(text.substring(at + verb.start(), at + verb.end()));
        }
        return kinds;
    }

    /** The sentence around a stretch; marks and points inside quotations end none. */
    private int[] sentence(int from, int to) {
        int a = from;
        while (a > 0 && text.charAt(a - 1) != '\n' && !(ends(a - 1) && a - 1 < from - 1)) {
            a--;
        }
        int b = to;
        while (b < text.length() && text.charAt(b) != '\n') {
            if (ends(b) && b >= to) {
                int next = b + 1;
                while (next < text.length() && MARKS.indexOf(text.charAt(next)) >= 0) {
                    next++;
                }
                int word = next;
                while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == ','
                        || text.charAt(word) == '—' || text.charAt(word) == '–')) {
                    word++;
                }
                boolean goesOn = word < text.length() && (Character.isLowerCase(text.charAt(word))
                        || MARKS.indexOf(text.charAt(Math.max(0, next - 1))) >= 0
                                && next > b + 1 && cueFollows(word));
                if (!goesOn) {
                    b = next;
                    break;
                }
            }
            b++;
        }
        return new int[] {a, Math.min(b, text.length())};
    }

    private boolean cueFollows(int word) {
        int stop = Math.min(low.length(), word + 60);
        int point = low.indexOf('.', word);
        String rest = low.substring(word, point > 0 && point < stop ? point : stop);
        return SPEECH.matcher(rest).find() && rest.chars().noneMatch(c -> MARKS.indexOf(c) >= 0 || c == ':');
    }

    private boolean ends(int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '?' && c != '!' && c != '…') {
            return false;
        }
        if (c != '.') {
            return true;
        }
        int w = i;
        while (w > 0 && Character.isLetterOrDigit(text.charAt(w - 1))) {
            w--;
        }
        String word = low.substring(w, i);
        boolean number = !word.isEmpty() && word.length() < 3 && word.chars().allMatch(Character::isDigit);
        return !number && word.length() > 1 && !WordSense.is("abbreviation", word);
    }

    /** A stretch in small letters, with everything inside quotation marks and the quotation itself blanked out. */
    private String outside(int from, int to) {
        StringBuilder out = new StringBuilder(low.substring(from, to));
        boolean inside = false;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            boolean own = from + i >= start && from + i < end;
            if (MARKS.indexOf(c) >= 0) {
                inside = c == '"' ? !inside : opens(c, inside);
                out.setCharAt(i, ' ');
            } else if (inside || own) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private static boolean opens(char c, boolean inside) {
        return switch (c) {
            case '„', '«', '‹' -> !inside;
            case '“' -> !inside;
            case '”', '»', '›' -> false;
            default -> inside;
        };
    }

    /** The days that a sentence names, the nearest to be said first: full dates, then words, weekdays, months. */
    private LocalDate[] day(String sentence, int at) {
        Matcher matcher = ISO.matcher(sentence);
        if (matcher.find()) {
            return one(date(matcher.group(1), matcher.group(2), matcher.group(3)), matcher, at);
        }
        for (Pattern pattern : new Pattern[] {DAY_MONTH, MONTH_DAY}) {
            matcher = pattern.matcher(sentence);
            while (matcher.find()) {
                boolean first = pattern == DAY_MONTH;
                int month = MONTHS.get(matcher.group(first ? 2 : 1));
                LocalDate date = date(matcher.group(3), String.valueOf(month), matcher.group(first ? 1 : 2));
                if (date != null && !barred(sentence, matcher.start())) {
                    return one(date, matcher, at);
                }
            }
        }
        if (day == null) {
            return null;
        }
        matcher = AGO.matcher(sentence);
        if (matcher.find()) {
            return ago(matcher, at);
        }
        for (Map.Entry<Pattern, String> entry : WORDS.entrySet()) {
            matcher = entry.getKey().matcher(sentence);
            if (matcher.find() && !barred(sentence, matcher.start())) {
                if (entry.getValue().equals("lastweek") && weekdayOfLastWeek(sentence) != null) {
                    return one(weekdayOfLastWeek(sentence), matcher, at);
                }
                if (entry.getValue().equals("lastyear") && IN_MONTH.matcher(sentence).find()) {
                    continue;
                }
                return said(entry.getValue(), matcher, at);
            }
        }
        LocalDate[] weekday = weekday(sentence, at);
        if (weekday != null) {
            return weekday;
        }
        matcher = IN_MONTH.matcher(sentence);
        while (matcher.find()) {
            if (!matcher.group().startsWith("since") && !barred(sentence, matcher.start())) {
                return month(matcher, at);
            }
        }
        matcher = SHORT.matcher(sentence);
        while (matcher.find()) {
            LocalDate date = date(matcher.group(3), matcher.group(2), matcher.group(1));
            if (date != null && (sentence.substring(0, matcher.start()).endsWith("on ")
                    || sentence.substring(0, matcher.start()).endsWith("am ")
                    || matcher.group(3) != null)) {
                return one(date, matcher, at);
            }
        }
        return null;
    }

    /** Words in front that make of a day one that is to come, or one from or up to which something goes on. */
    private static boolean barred(String sentence, int at) {
        return sentence.substring(Math.max(0, at - 28), at).matches(
                "(?s).*(?:^|[^\\p{L}])(?:until|till|by|from|since|before|after|next|ahead of|bis|bis zum|ab|ab dem|seit|seit dem|nach dem|vor dem|starting|"
                        + "due|planned for|scheduled for|up to|election on|vote on|depuis|jusqu'au|desde|hasta|od|do|до|після|з|since the|after the|before the|until the)(?: the| on| am| dem| le| el)? ");
    }

    private LocalDate[] one(LocalDate date, Matcher matcher, int at) {
        return date == null ? null : range(date, date, matcher, at);
    }

    private LocalDate[] range(LocalDate from, LocalDate to, Matcher matcher, int at) {
        words = text.substring(at + matcher.start(), at + matcher.end()).strip();
        return new LocalDate[] {from, to};
    }

    private LocalDate date(String year, String month, String dayOfMonth) {
        try {
            int m = Integer.parseInt(month);
            int d = Integer.parseInt(dayOfMonth);
            if (year != null && !year.isEmpty()) {
                int y = Integer.parseInt(year);
                return LocalDate.of(y < 100 ? 2000 + y : y, m, d);
            }
            if (day == null) {
                return null;
            }
            LocalDate date = LocalDate.of(day.getYear(), m, d);
            return date.isAfter(day) ? date.minusYears(1) : date;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private LocalDate weekdayOfLastWeek(String sentence) {
        Matcher matcher = WEEKDAY.matcher(sentence);
        return matcher.find()
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1)
                        .with(TemporalAdjusters.nextOrSame(WEEKDAYS.get(matcher.group(2))))
                : null;
    }

    private LocalDate[] weekday(String sentence, int at) {
        Matcher matcher = WEEKDAY.matcher(sentence);
        while (matcher.find()) {
            String before = matcher.group(1) == null ? "" : matcher.group(1);
            String after = matcher.group(4) == null ? "" : matcher.group(4);
            boolean other = before.matches(
                    "next|nächsten|kommenden|following|coming|every|each|jeden|until|by|from|since|before|after|bis|ab|seit|vor|ahead of|наступного|próximo|přes")
                    || after.matches(" prochain| próximo| next week| week") || barred(sentence, matcher.start());
            String front = sentence.substring(Math.max(0, matcher.start() - 12), matcher.start());
            boolean owner = matcher.group(3) != null && !front.matches("(?s).*(?:at|in|during|to|on) (?:the )?$");
            if (other || owner) {
                continue;
            }
            LocalDate date = day.with(TemporalAdjusters.previousOrSame(WEEKDAYS.get(matcher.group(2))));
            boolean last = before.matches(
                    "last|letzten|vergangenen|vorigen|minulého|минулого|минулої|pasado|minionego|minioną|zeszłą")
                    || after.matches(" dernier| pasado");
            if (last) {
                date = date.equals(day) ? date.minusWeeks(1) : date;
                or = date.minusWeeks(1);
            }
            return one(date, matcher, at);
        }
        return null;
    }

    private LocalDate[] month(Matcher matcher, int at) {
        int month = MONTHS.get(matcher.group(1));
        String year = matcher.group(2);
        int y = day.getYear();
        if (year != null && year.matches("\\d{4}")) {
            y = Integer.parseInt(year);
        } else if (year != null) {
            y -= year.startsWith("last") ? 1 : 0;
        } else if (month > day.getMonthValue()) {
            y--;
        } else if (month == day.getMonthValue() && matcher.group().matches("(?:last|letzten|vergangenen|vorigen) .*")) {
            y--;
        }
        YearMonth whole = YearMonth.of(y, month);
        return range(whole.atDay(1), whole.atEndOfMonth(), matcher, at);
    }

    private LocalDate[] said(String meaning, Matcher matcher, int at) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        YearMonth month = YearMonth.from(day);
        return switch (meaning) {
            case "lastweek" -> range(monday.minusWeeks(1), monday.minusDays(1), matcher, at);
            case "week" -> range(monday, day, matcher, at);
            case "lastmonth" -> range(month.minusMonths(1).atDay(1), month.minusMonths(1).atEndOfMonth(), matcher, at);
            case "month" -> range(month.atDay(1), day, matcher, at);
            case "lastyear" ->
                    range(LocalDate.of(day.getYear() - 1, 1, 1), LocalDate.of(day.getYear() - 1, 12, 31), matcher, at);
            case "year" -> range(LocalDate.of(day.getYear(), 1, 1), day, matcher, at);
            case "weekend" -> {
                LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
                yield range(saturday, saturday.plusDays(1), matcher, at);
            }
            case "season" -> range(day.minusMonths(18), day, matcher, at);
            case "inyear" -> {
                int year = Integer.parseInt(matcher.group().replaceAll("\\D", ""));
                yield year < 1000 || year > day.getYear() ? null
                        : range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), matcher, at);
            }
            case "-1" ->
                    range(day.minusDays(1), matcher.group().contains("night") ? day : day.minusDays(1), matcher, at);
            default -> one(day.plusDays(Integer.parseInt(meaning)), matcher, at);
        };
    }

    private LocalDate[] ago(Matcher matcher, int at) {
        String count = null;
        String unit = null;
        for (int i = 1; i < matcher.groupCount(); i += 2) {
            if (matcher.group(i + 1) != null) {
                count = matcher.group(i);
                unit = matcher.group(i + 1);
            }
        }
        int n = count == null ? 1
                : count.matches("\\d+") ? Integer.parseInt(count.substring(0, Math.min(4, count.length())))
                        : NUMBERS.getOrDefault(count.replaceFirst("^a (?=few|couple)", ""), 1);
        boolean loose = count != null && (count.contains("few") || count.contains("couple"));
        if (unit.matches("(?:day|tag|jour|día|dzień|dni|день|дні).*")) {
            int slack = loose ? n : n > 4 ? 1 : 0;
            return range(day.minusDays(n + slack), day.minusDays(Math.max(1, n - slack)), matcher, at);
        }
        if (unit.matches("(?:week|fortnight|woche|semaine|semana|ty|ти).*")) {
            int days = n * (unit.equals("fortnight") ? 14 : 7);
            int slack = loose ? days / 2 + 7 : 1 + n;
            return range(day.minusDays(days + slack), day.minusDays(days - Math.min(slack, 1 + n / 2)), matcher, at);
        }
        if (unit.matches("(?:month|monat|mois|mes|mie|мі).*")) {
            return range(day.minusMonths(n).minusDays(loose ? 90 : 16), day.minusMonths(n).plusDays(loose ? 60 : 16),
                    matcher, at);
        }
        return range(day.minusYears(n).minusMonths(n > 1 ? 6 : 2), day.minusYears(n).plusMonths(n > 1 ? 6 : 2), matcher,
                at);
    }
}
