package org.hotline.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query may say. */
class QueryFormTest {

    enum Colour {
        RED,
        GREEN
    }

    static class PaintQuery extends PageQuery {
        @QueryParam("colour")
        List<Colour> colours;

        @QueryParam("zone")
        String zone;
    }

    interface Painting {
        void paint(
                @BeanParam PaintQuery query,
                @QueryParam("dry") boolean dry,
                @QueryParam("base") Colour base,
                @QueryParam("wall") UUID wall,
                @QueryParam("since") Instant since,
                @QueryParam("q") @CanBeEmpty String words);
    }

    @StrictQuery
    interface Counting {
        void count(@BeanParam PaintQuery query);

        void countAsLines(@QueryParam("part") String part);
    }

    static class Ticked {
        @FormParam("score")
        Integer score;

        @FormParam("helpful")
        Boolean helpful;

        @FormParam("comment")
        @CanBeEmpty
        String comment;
    }

    interface Ticking {
        void tick(@BeanParam Ticked form, @QueryParam("dry") boolean dry);
    }

    private final QueryForm form = QueryForm.of(Painting.class.getMethods()[0]);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dry|yes|must be true or false",
                "dry|1|must be true or false",
                "dry|''|must be true or false",
                "dry|' true'|must be true or false",
                "dry|true,true|must be given once",
                "base|BLUE|must be one of RED, GREEN",
                "base|''|must be one of RED, GREEN",
                "colour|RED,BLUE|must be one of RED, GREEN",
                "colour|''|must be one of RED, GREEN",
                "limit|many|must be a whole number",
                "limit|4.6|must be a whole number",
                "limit|99999999999|must be a whole number",
                "limit|\u0664|must be a whole number",
                "limit|''|must be a whole number",
                "limit|3,4|must be given once",
                "wall|1-1-1-1-1|must be a UUID",
                "wall|''|must be a UUID",
                "since|yesterday|must be a time of the years 1 to 9999 such as 2026-05-01T00:00:00Z",
                "since|+1000000-01-01T00:00:00Z|must be a time of the years 1 to 9999 such as 2026-05-01T00:00:00Z",
                "zone|''|must not be empty",
                "zone|Z,Z|must be given once",
                "q|a,b|must be given once",
                "after|a,b|must be given once",
            })
    void whatAParameterMayNotBeIsRefusedByItsName(String name, String values, String rule) {
        assertThatThrownBy(() -> check(name, values)).isInstanceOfSatisfying(DomainException.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.errors()).containsExactly(new FieldError(name, rule));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dry|TRUE",
                "dry|false",
                "base|RED",
                "colour|RED,GREEN",
                "limit|-1",
                "wall|0190163D-8694-739b-aea5-966c26f8ad90",
                "since|2026-05-01T00:00:00.5Z",
                "zone|+02:00",
                "q|''",
                "after|''",
            })
    void whatAParameterMayBeIsTaken(String name, String values) {
        assertThatCode(() -> check(name, values)).doesNotThrowAnyException();
    }

    @Test
    void whatAnOperationDoesNotKnowIsPassedOver() {
        assertThatCode(() -> check("zome", "a,b")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zome", "Zone", "colours", "zone ", "", "q"})
    void whereNumbersAreAnsweredWhatNoOperationKnowsIsRefusedByItsName(String name) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        query.putSingle(name, "");
        for (Method operation : Counting.class.getMethods()) {
            assertThatThrownBy(() -> QueryForm.of(operation).check(query))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            problem -> assertThat(problem.errors())
                                    .containsExactly(new FieldError(
                                            name, "is not known here; known are after, colour, limit, part, zone")));
        }
    }

    @Test
    void whatAnotherOperationOfTheResourceKnowsIsPassedOver() {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        query.putSingle("part", "");
        assertThatCode(() -> QueryForm.of(Counting.class.getMethod("count", PaintQuery.class))
                        .check(query))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score|4.6|must be a whole number",
                "score|+5|must be a whole number",
                "score|\u0665|must be a whole number",
                "score|' 5'|must be a whole number",
                "score|5,1|must be given once",
                "helpful|2|must be true or false",
                "helpful|yes|must be true or false",
                "helpful|true,false|must be given once",
                "comment|a,b|must be given once",
            })
    void aFieldOfAFormIsHeldToTheSameRules(String name, String values, String rule) {
        QueryForm ticking = QueryForm.of(Ticking.class.getMethods()[0]);
        assertThatThrownBy(() -> ticking.checkForm(Map.of(name, Arrays.asList(values.split(",", -1)))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        problem -> assertThat(problem.errors()).containsExactly(new FieldError(name, rule)));
        assertThatCode(() ->
                        ticking.checkForm(Map.of("score", List.of("5"), "comment", List.of(""), "dry", List.of("x"))))
                .doesNotThrowAnyException();
    }

    private void check(String name, String values) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        query.put(name, Arrays.asList(values.split(",", -1)));
        form.check(query);
    }
}
