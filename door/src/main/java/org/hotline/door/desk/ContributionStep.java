package org.hotline.door.desk;

import java.util.Map;
import java.util.UUID;
import org.hotline.door.page.FormValue;
import org.jspecify.annotations.Nullable;

/** What is done with what the community says. */
enum ContributionStep {
    APPROVE {
        @Override
        void take(ContributionApi api, UUID id, @Nullable String once, @Nullable String text) {
            api.approve(id);
        }
    },
    REJECT {
        @Override
        void take(ContributionApi api, UUID id, @Nullable String once, @Nullable String text) {
            api.reject(id);
        }
    },
    ANSWER {
        @Override
        void take(ContributionApi api, UUID id, @Nullable String once, @Nullable String text) {
            api.answer(id, once, Map.of("text", FormValue.given(text)));
        }
    },
    DRAFT {
        @Override
        void take(ContributionApi api, UUID id, @Nullable String once, @Nullable String text) {
            api.draft(id, once);
        }
    };

    /**
     * Does it.
     *
     * @param once by what a repetition is known
     * @param text of an answer
     */
    abstract void take(ContributionApi api, UUID id, @Nullable String once, @Nullable String text);
}
