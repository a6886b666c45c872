package org.hotline.stories.page;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form as a page has it, to be sent as no page sends it.
 *
 * @param fields names and what stands in them
 */
record CraftedForm(boolean posts, String action, List<Map.Entry<String, String>> fields) {

    private static final String ALL = """
            () => [...document.forms].flatMap(form => [form.getAttribute('action'),
                ...[...form.elements].filter(it => it.formAction && it.hasAttribute('formaction')).map(it => it.getAttribute('formaction'))]
                .map(action => [form.method, action || location.pathname,
                    ...[...form.elements].filter(it => it.name).flatMap(it => [it.name, it.value])]))""";

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final List<String> UNREADABLE = List.of("", "&&&===", "%", "%zz=%zz", "a=%ff%fe", "{}");
    private static final List<String> VALUES = List.of(
            "", "x", "\0", "\r\nX: y", "../..", "-1", "99999999999999999999", "\ud83d\ude00".repeat(700), "a=b&c");
    private static final String HUGE = "a".repeat(400_000);

    /** Those of the page that is open. */
    static List<CraftedForm> on(Page page) {
        List<?> forms = (List<?>) page.evaluate(ALL);
        return forms.stream()
                .map(form -> ((List<?>) form).stream().map(String::valueOf).toList())
                .map(form -> new CraftedForm(form.get(0).equals("post"), form.get(1), fields(form)))
                .toList();
    }

    private static List<Map.Entry<String, String>> fields(List<String> form) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (int i = 2; i < form.size(); i += 2) {
            fields.add(Map.entry(form.get(i), form.get(i + 1)));
        }
        return fields;
    }

    /** The address, and those with another id in it. */
    Stream<String> actions() {
        return Stream.of(action, action.replaceAll(ID, "x"), action.replaceAll(ID, "%00"))
                .distinct();
    }

    /** Without a field, twice with it, and with what nobody would write there. */
    Stream<String> bodies() {
        Stream<String> odd = fields.stream()
                .map(Map.Entry::getKey)
                .distinct()
                .flatMap(name -> Stream.concat(
                        Stream.of(without(name), without(name) + "&" + part(name, "x") + "&" + part(name, "y")),
                        (posts ? Stream.concat(VALUES.stream(), Stream.of(HUGE)) : VALUES.stream())
                                .map(value -> without(name) + "&" + part(name, value))));
        return posts ? Stream.concat(UNREADABLE.stream(), odd) : odd;
    }

    private String without(String name) {
        return fields.stream()
                .filter(field -> !field.getKey().equals(name))
                .map(field -> part(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, String value) {
        return Arrays.stream(new String[] {name, value})
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .collect(Collectors.joining("="));
    }
}
