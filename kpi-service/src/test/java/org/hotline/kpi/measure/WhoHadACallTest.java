package org.hotline.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who had a call for how long, told as steps: what happened, at which second, and on whose telephone. */
class WhoHadACallTest {

    private static final Map<String, UUID> STAFF =
            Map.of("ann", new UUID(7, 1), "bob", new UUID(7, 2), "eve", new UUID(7, 3));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                CONNECTED 10 ann, ENDED 100 ann, QUEUED 101, CONNECTED 125 bob, ENDED 200     | ann=90+0 bob=75+0
                CONNECTED 10 ann, QUEUED 101, CONNECTED 125 bob, ENDED 200                    | ann=91+0 bob=75+0
                CONNECTED 10 ann, TRANSFERRED 100, QUEUED 100, CONNECTED 125 bob, ENDED 200   | ann=90+0 bob=75+0
                CONNECTED 10 ann, QUEUED 100, TRANSFERRED 100, CONNECTED 125 bob, ENDED 200   | ann=90+0 bob=75+0
                CONNECTED 10 ann, TRANSFERRED 100, CONNECTED 125 bob, ENDED 200               | ann=90+0 bob=75+0
                CONNECTED 10 ann, TRANSFERRED 100 bob, CONNECTED 125 bob, ENDED 200           | ann=90+0 bob=75+0
                CONNECTED 10 ann, TRANSFERRED 100 bob, QUEUED 100, CONNECTED 125 eve, ENDED 200 | ann=90+0 eve=75+0
                CONNECTED 10 ann, ENDED 100 ann, CONNECTED 125 bob, ENDED 200 bob             | ann=90+0 bob=75+0
                CONNECTED 10 ann, ENDED 100, CONNECTED 125 ann, ENDED 200                     | ann=165+0
                CONNECTED 10 ann, ENDED 100 ann, QUEUED 101, ENDED 200                        | ann=90+0
                CONNECTED 10 ann, QUEUED 101, ENDED 200                                       | ann=91+0
                CONNECTED 10 ann, ENDED 100 ann, ENDED 200                                    | ann=90+0
                QUEUED 2, QUEUED 5, CONNECTED 10 ann, ENDED 200                               | ann=190+0
                QUEUED 10, CONNECTED 10 ann, ENDED 200                                        | ann=190+0
                """)
    void waitingIsNobodysTalk(String told, String expected) {
        assertThat(shares(told)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                CONNECTED 10 ann, HELD 50 ann, CONNECTED 60 bob, ENDED 70 ann, ENDED 200 bob  | ann=40+10 bob=140+0
                CONNECTED 10 ann, HELD 50 ann, TRANSFERRED 60 bob, ENDED 200 bob              | ann=40+10 bob=140+0
                CONNECTED 10 ann, HELD 50, QUEUED 60, CONNECTED 90 bob, ENDED 200             | ann=40+10 bob=110+0
                CONNECTED 10 ann, HELD 50, ENDED 60 ann, CONNECTED 90 bob, ENDED 200          | ann=40+10 bob=110+0
                CONNECTED 10 ann, HELD 50, CONNECTED 60 bob, HELD 80, RESUMED 95, ENDED 200   | ann=40+10 bob=125+15
                CONNECTED 10 ann, HELD 50, CONNECTED 60 bob, RESUMED 95, ENDED 200            | ann=40+10 bob=140+0
                CONNECTED 10 ann, HELD 50, ENDED 200                                          | ann=40+150
                """)
    void aHoldEndsWithTheTalkOfWhoeverHeld(String told, String expected) {
        assertThat(shares(told)).isEqualTo(expected);
    }

    /** A hang-up of somebody else, told early or late, takes nobody off the line. */
    @Test
    void theHangUpOfWhoeverHandedItOnEndsNothing() {
        assertThat(shares("CONNECTED 10 ann, CONNECTED 60 bob, ENDED 70 ann, QUEUED 150, ENDED 200"))
                .isEqualTo("ann=50+0 bob=90+0");
    }

    /** Steps, shares, and how often it was handed on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                CONNECTED 10 ann, HELD 50 ann, CONNECTED 60 bob, LEFT 70 bob, RESUMED 70 ann, ENDED 120       | ann=90+10 bob=10+0 | 0
                CONNECTED 10 ann, HELD 50 ann, CONNECTED 60 bob, LEFT 70 bob, RESUMED 75 ann, ENDED 120 ann   | ann=90+10 bob=10+0 | 0
                CONNECTED 10 ann, HELD 50 ann, CONNECTED 60 bob, RESUMED 70 ann, ENDED 120                    | ann=90+10 bob=10+0 | 0
                CONNECTED 10 ann, CONNECTED 60 bob, LEFT 70 bob, ENDED 120 ann                                | ann=100+0 bob=10+0 | 0
                CONNECTED 10 ann, CONNECTED 60 bob, ENDED 70 bob, ENDED 120 ann                               | ann=100+0 bob=10+0 | 0
                CONNECTED 10 ann, CONNECTED 11 bob, LEFT 12 bob, ENDED 100 ann                                | ann=89+0 bob=1+0   | 0
                CONNECTED 10 ann, HELD 50 ann, CONNECTED 60 bob, LEFT 70 bob, CONNECTED 70 ann, ENDED 120     | ann=90+10 bob=10+0 | 0
                CONNECTED 10 ann, CONNECTED 60 bob, LEFT 65 bob, HELD 70 ann, CONNECTED 80 eve, LEFT 90 eve, RESUMED 90 ann, ENDED 120 | ann=85+10 bob=5+0 eve=10+0 | 0
                CONNECTED 10 ann, CONNECTED 60 bob, CONNECTED 70 eve, LEFT 80 bob, LEFT 90 eve, ENDED 120 ann | ann=80+0 bob=10+0 eve=20+0 | 0
                CONNECTED 10 ann, CONNECTED 60 bob, HELD 80 ann, RESUMED 90 ann, ENDED 120                    | ann=80+10 bob=20+0 | 0
                CONNECTED 10 ann, CONNECTED 60 bob, RESUMED 70 ann, LEFT 80 ann, ENDED 120 bob                | ann=60+0 bob=50+0  | 1
                CONNECTED 10 ann, CONNECTED 60 bob, LEFT 61 ann, ENDED 120 bob                                | ann=50+0 bob=60+0  | 1
                CONNECTED 10 ann, CONNECTED 60 bob, LEFT 61 ann, CONNECTED 80 ann, LEFT 81 bob, ENDED 120     | ann=90+0 bob=20+0  | 2
                CONNECTED 10 ann, TRANSFERRED 60 bob, ENDED 120 bob                                           | ann=50+0 bob=60+0  | 1
                CONNECTED 10 ann, CONNECTED 60 bob, TRANSFERRED 70 eve, ENDED 120 eve                         | ann=50+0 bob=10+0 eve=50+0 | 2
                CONNECTED 10 ann, CONNECTED 60 bob, ENDED 120 bob                                             | ann=50+0 bob=60+0  | 1
                """)
    void aCallComesBackToWhoeverIsOnTheLineStill(String told, String expected, int handedOn) {
        assertThat(shares(told)).isEqualTo(expected);
        assertThat(Measurement.of(facts(told)))
                .filteredOn(CallMeasure.class::isInstance)
                .extracting(measure -> ((CallMeasure) measure).transfers())
                .containsExactly(handedOn);
    }

    private static String shares(String told) {
        List<Fact> facts = facts(told);
        String shares = shares(facts);
        for (int seed = 0; seed < 5; seed++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(shares(shuffled)).isEqualTo(shares);
        }
        return shares;
    }

    private static List<Fact> facts(String told) {
        CallTale call = CallTale.at("support", TicketTale.paris("2026-06-01T10:00:00"));
        for (String step : told.split(", ")) {
            String[] words = step.split(" ");
            call.by(words.length > 2 ? STAFF.get(words[2]) : null).told(words[0], Double.parseDouble(words[1]));
        }
        return call.facts();
    }

    private static String shares(List<Fact> facts) {
        SortedMap<UUID, String> shares = new TreeMap<>();
        BigDecimal talk = BigDecimal.ZERO;
        BigDecimal whole = null;
        for (Measure measure : Measurement.of(facts)) {
            if (measure instanceof CallSegmentMeasure share) {
                String name = STAFF.entrySet().stream()
                        .filter(known -> known.getValue().equals(share.operator()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("nobody");
                shares.put(
                        share.operator() == null ? new UUID(0, 0) : share.operator(),
                        name + "=" + share.talkSeconds().intValue() + "+"
                                + share.holdSeconds().intValue());
                talk = talk.add(share.talkSeconds());
            } else {
                whole = ((CallMeasure) measure).talkSeconds();
            }
        }
        assertThat(whole).isEqualByComparingTo(talk);
        return String.join(" ", shares.values());
    }
}
