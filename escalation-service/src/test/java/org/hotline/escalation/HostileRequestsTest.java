package org.hotline.escalation;

import org.hotline.kit.test.HostileRequests;

/** Every operation of this service, asked for what no client means. */
@EscalationServiceTest
class HostileRequestsTest extends HostileRequests {}
