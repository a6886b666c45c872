package org.hotline.kit.staff;

import java.util.UUID;
import org.hotline.event.SupportLevel;

/** What is heard of teams and of those who work on them; of two about the same the one of the higher sequence holds. */
public sealed interface StaffNews {

    /** What it is about. */
    Object subject();

    long sequence();

    /** There is a team. */
    record TeamNews(String team, SupportLevel level, long sequence) implements StaffNews {

        @Override
        public Object subject() {
            return team;
        }
    }

    /** Somebody works on a team. */
    record MemberNews(UUID operator, String team, boolean decided, long sequence) implements StaffNews {

        @Override
        public Object subject() {
            return operator;
        }
    }
}
