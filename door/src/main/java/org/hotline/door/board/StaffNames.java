package org.hotline.door.board;

import java.util.Map;

/** What teams and operators are called, by their keys. */
record StaffNames(Map<String, String> teams, Map<String, String> operators) {

    static final StaffNames NONE = new StaffNames(Map.of(), Map.of());
}
