package news.verbatim.events.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one JSON form of the records of this package: canonical JSON (RFC 8785), so that equal records have equal bytes.
 * It is what a seal signs, what a module stores and what the ledger keeps, which is why it is ours: no release of a
 * library may change it. Components that are null are left out; ids are written as their text; numbers are integers.
 */
public final class RecordJson {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    /** What is written as its text, and how that is read. */
    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(String.class, text -> text,
            UUID.class, UUID::fromString, Instant.class, Instant::parse, LocalDate.class, LocalDate::parse,
            LocalDateTime.class, LocalDateTime::parse, ZoneId.class, ZoneId::of);

    private RecordJson() {
    }

    /** Finding the provider costs more than reading a story, so it is done once; who only writes needs none. */
    private static final class Readers {

        static final JsonReaderFactory FACTORY = Json.createReaderFactory(Map.of());
    }

    /** What is known of a class of records: asking for it each time costs more than all the rest. */
    private record Shape(List<Part> parts, List<Part> byName, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            List<Part> parts = Arrays.stream(components).map(Part::of).toList();
            try {
                // a module may keep records of its own that nobody else sees
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Shape(parts, parts.stream().sorted(Comparator.comparing(Part::name)).toList(), constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean isId() {
            return parts.size() == 1;
        }

        Object construct(Object... values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("no " + constructor.getDeclaringClass().getSimpleName(), e);
            }
        }
    }

    /** One component of a record. */
    private record Part(String name, Type type, Method accessor) {

        static Part of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Part(component.getName(), component.getGenericType(), component.getAccessor());
        }

        Object of(Record object) {
            try {
                return accessor.invoke(object);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Returns the canonical JSON of a record, or of a list of records. */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the text does not hold such a record
     */
    public static <T> T read(String json, Class<T> type) {
        return type.cast(read(parse(json), type));
    }

    /** Reads a list of records. */
    public static <T> List<T> readList(String json, Class<T> element) {
        return parse(json).asJsonArray().stream().map(value -> element.cast(read(value, element))).toList();
    }

    private static JsonValue parse(String json) {
        try (JsonReader reader = Readers.FACTORY.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Collection<?> list) {
            writeAll(list, out);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Record object && !isId(value.getClass())) {
            writeObject(object, out);
        } else if (value instanceof Enum<?> constant) {
            quote(constant.name(), out);
        } else {
            quote(value.toString(), out);
        }
    }

    private static void writeAll(Collection<?> values, StringBuilder out) {
        out.append('[');
        String comma = "";
        for (Object value : values) {
            out.append(comma);
            write(value, out);
            comma = ",";
        }
        out.append(']');
    }

    private static void writeObject(Record object, StringBuilder out) {
        out.append('{');
        String comma = "";
        for (Part part : SHAPES.get(object.getClass()).byName()) {
            Object value = part.of(object);
            if (value != null) {
                out.append(comma);
                quote(part.name(), out);
                out.append(':');
                write(value, out);
                comma = ",";
            }
        }
        out.append('}');
    }

    /** Escapes as RFC 8785, section 3.2.2.2, wants it: what must be escaped and nothing else. */
    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static Object read(JsonValue json, Type type) {
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return ((JsonArray) json).stream().map(value -> read(value, element)).toList();
        }
        Class<?> wanted = (Class<?>) type;
        if (json instanceof JsonNumber number) {
            return number.intValueExact();
        }
        if (json.getValueType() == JsonValue.ValueType.TRUE || json.getValueType() == JsonValue.ValueType.FALSE) {
            return json.getValueType() == JsonValue.ValueType.TRUE;
        }
        if (json instanceof JsonObject object) {
            return construct(wanted, object);
        }
        return fromText(((JsonString) json).getString(), wanted);
    }

    private static Object construct(Class<?> type, JsonObject object) {
        Shape shape = SHAPES.get(type);
        return shape.construct(shape.parts().stream().map(part -> {
            JsonValue json = object.get(part.name());
            return json == null ? null : read(json, part.type());
        }).toArray());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object fromText(String text, Class<?> type) {
        if (type.isEnum()) {
            return Enum.valueOf((Class<Enum>) type, text);
        }
        if (isId(type)) {
            return fromText(type, text);
        }
        Function<String, Object> form = TEXTS.get(type);
        if (form == null) {
            throw new IllegalArgumentException("no JSON form for " + type);
        }
        return form.apply(text);
    }

    /** A record with one component, such as a story's id, is written as its text. */
    private static boolean isId(Class<?> type) {
        return type.isRecord() && SHAPES.get(type).isId();
    }

    private static Object fromText(Class<?> type, String text) {
        Shape shape = SHAPES.get(type);
        return shape.construct(fromText(text, (Class<?>) shape.parts().get(0).type()));
    }
}
