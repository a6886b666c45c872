package org.hotline.ticket;

import org.hotline.kit.test.HostileRequests;

/** Every operation of this service, asked for what no client means. */
@TicketServiceTest
class HostileRequestsTest extends HostileRequests {}
