package news.verbatim.acceptance.built;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The patterns that lie in memory once a class is loaded: in its static fields, and in whatever collections, arrays and
 * objects of the house hang on them.
 */
final class KeptPatterns {

    private final Map<Pattern, String> found = new IdentityHashMap<>();

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Deque<Map.Entry<String, Object>> open = new ArrayDeque<>();

    /** Looks through the static fields of a class. */
    void add(Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                look(type.getName() + "." + field.getName(), field.get(null));
            }
        }
        while (!open.isEmpty()) {
            Map.Entry<String, Object> next = open.pop();
            walk(next.getKey(), next.getValue());
        }
    }

    /** Returns the patterns and the static field by which each was found first. */
    Map<Pattern, String> found() {
        return found;
    }

    /** Returns the classes in whose static fields patterns lie. */
    Set<String> holders() {
        return found.values().stream().map(place -> place.substring(0, place.lastIndexOf('.')))
                .collect(Collectors.toSet());
    }

    private void look(String place, Object value) {
        if (value instanceof Pattern pattern) {
            found.putIfAbsent(pattern, place);
        } else if (value != null && seen.add(value)) {
            open.push(Map.entry(place, value));
        }
    }

    private void walk(String place, Object value) throws IllegalAccessException {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                look(place, key);
                look(place, one);
            });
        } else if (value instanceof Iterable<?> many) {
            many.forEach(one -> look(place, one));
        } else if (value instanceof Object[] array) {
            for (Object one : array) {
                look(place, one);
            }
        } else if (value instanceof Map.Entry<?, ?> entry) {
            look(place, entry.getKey());
            look(place, entry.getValue());
        } else {
            for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
                if (type.getName().startsWith("news.verbatim.") && !type.isHidden()) {
                    fields(place, value, type);
                }
            }
        }
    }

    private void fields(String place, Object value, Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                look(place, field.get(value));
            }
        }
    }
}
