package org.hotline.kpi;

import org.hotline.kit.test.HostileRequests;

/** Every operation of this service, asked for what no client means. */
@KpiServiceTest
class HostileRequestsTest extends HostileRequests {

    @Override
    protected String nameInAddresses() {
        return "response-rate";
    }
}
