package org.hotline.gateway.call;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.db.Database;
import org.junit.jupiter.api.Test;

/** How much may be told of one call. */
@ChannelGatewayTest
class ManyCallEventsTest extends ReportedCalls {

    @Inject
    Database database;

    @Test
    void moreThanCanBeOfOneCallIsRefusedAndWhatIsKnownIsNot() {
        String account = unique("pbx");
        UUID call = report(account, "OFFERED", "m1", 0, Map.of());
        fill(call);
        report(account, "CONNECTED", "m1", 1, Map.of());
        report(account, "CONNECTED", "m1", 1, Map.of());
        answer(account, "ENDED", "m1", 2, Map.of())
                .statusCode(400)
                .body("errors[0].field", equalTo("callId"))
                .body("errors[0].rule", equalTo("must be of a call with at most 2000 events"));
        report(account, "OFFERED", "m2", 0, Map.of());
    }

    /** Until one more has room. */
    @Transactional
    void fill(UUID call) {
        database.update("""
                        insert into call_event (call, key, step, at, original)
                        select :call, 'HELD' || n, 'HELD', now(), ''::bytea from generate_series(1, 1998) n""").bind("call", call).execute();
    }
}
