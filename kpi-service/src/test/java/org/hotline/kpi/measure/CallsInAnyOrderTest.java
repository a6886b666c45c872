package org.hotline.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kit.test.Orders;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Calls with several telephones, told in every order, things of the same moment too. A hang-up told before it is known that others
 * were on the line is told as an end, and as a leave otherwise.
 */
class CallsInAnyOrderTest {

    private static final Map<String, UUID> STAFF =
            Map.of("ann", new UUID(7, 1), "bob", new UUID(7, 2), "eve", new UUID(7, 3));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                OFFERED 0, CONNECTED 10 ann, CONNECTED 60 bob, LEFT 70 ann, ENDED 120 bob                      | ann=50+0 bob=60+0 | 1
                OFFERED 0, CONNECTED 10 ann, CONNECTED 60 bob, LEFT 60 ann, ENDED 120 bob                      | ann=50+0 bob=60+0 | 1
                OFFERED 0, CONNECTED 10 ann, CONNECTED 60 bob, LEFT 70 bob, ENDED 120 ann                      | ann=100+0 bob=10+0 | 0
                OFFERED 0, CONNECTED 10 ann, TRANSFERRED 60 bob, CONNECTED 70 bob, LEFT 60 ann, ENDED 120 bob  | ann=50+0 bob=50+0 | 1
                OFFERED 0, CONNECTED 10 ann, TRANSFERRED 60 bob, CONNECTED 60 bob, LEFT 60 ann, ENDED 120 bob  | ann=50+0 bob=60+0 | 1
                CONNECTED 10 ann, TRANSFERRED 60 bob, LEFT 61 ann, ENDED 120 bob                               | ann=50+0 bob=60+0 | 1
                CONNECTED 10 ann, CONNECTED 60 bob, TRANSFERRED 80 eve, LEFT 80 bob, ENDED 120 eve             | ann=50+0 bob=20+0 eve=40+0 | 2
                CONNECTED 10 ann, LEFT 60 ann, QUEUED 60, CONNECTED 60 bob, ENDED 120                          | ann=50+0 bob=60+0 | 1
                CONNECTED 10 ann, HELD 60 ann, CONNECTED 60 bob, LEFT 70 bob, RESUMED 70 ann, ENDED 120 ann    | ann=100+0 bob=10+0 | 0
                CONNECTED 10 ann, HELD 50 ann, CONNECTED 60 bob, LEFT 70 bob, RESUMED 75 ann, ENDED 120 ann    | ann=90+10 bob=10+0 | 0
                """)
    void whoHadItIsTheSame(String told, String expected, int handedOn) {
        String[] steps = told.split(", ");
        String both = told + ", " + steps[steps.length - 1].replace("ENDED", "LEFT");
        for (String each : List.of(told, told.replace("LEFT", "ENDED"), both)) {
            assertThat(Orders.of(List.of(each.split(", "))))
                    .allSatisfy(order -> assertThat(shares(order)).isEqualTo(expected + " " + handedOn));
        }
    }

    private static String shares(List<String> steps) {
        CallTale call = CallTale.at("support", TicketTale.paris("2026-06-01T10:00:00"));
        for (String step : steps) {
            String[] words = step.split(" ");
            call.by(words.length > 2 ? STAFF.get(words[2]) : null).told(words[0], Double.parseDouble(words[1]));
        }
        List<Measure> measures = Measurement.of(call.facts());
        Stream<String> shares = measures.stream()
                .flatMap(measure -> measure instanceof CallSegmentMeasure share ? Stream.of(share) : Stream.empty())
                .map(share -> STAFF.keySet().stream()
                                .filter(name -> STAFF.get(name).equals(share.operator()))
                                .findFirst()
                                .orElse("nobody")
                        + "=" + share.talkSeconds().intValue() + "+"
                        + share.holdSeconds().intValue())
                .sorted();
        Stream<String> handedOn = measures.stream()
                .flatMap(
                        measure -> measure instanceof CallMeasure whole ? Stream.of(whole.transfers()) : Stream.empty())
                .map(String::valueOf);
        return Stream.concat(shares, handedOn).collect(Collectors.joining(" "));
    }
}
