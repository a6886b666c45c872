package org.hotline.door.board;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.door.desk.DeskTicket;

/** What teams and operators are called, by their keys. */
record StaffNames(Map<String, String> teams, Map<String, String> operators) {

    static final StaffNames NONE = new StaffNames(Map.of(), Map.of());

    /** Whether there is such a part; without names every team may be one, and whoever left is still an operator. */
    boolean knows(Facet facet, String key) {
        return switch (facet) {
            case TEAM -> teams.isEmpty() || teams.containsKey(key);
            case OPERATOR, CHANNEL, LEVEL -> isAskable(facet, key);
        };
    }

    /** Whether the kpi-service can be asked for it at all. */
    static boolean isAskable(Facet facet, String key) {
        return switch (facet) {
            case TEAM -> true;
            case OPERATOR -> isId(key);
            case CHANNEL ->
                Stream.of(DeskTicket.Channel.values()).anyMatch(it -> it.name().equals(key));
            case LEVEL ->
                Stream.of(DeskTicket.Level.values()).anyMatch(it -> it.name().equals(key));
        };
    }

    private static boolean isId(String key) {
        try {
            return UUID.fromString(key).toString().equalsIgnoreCase(key);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
