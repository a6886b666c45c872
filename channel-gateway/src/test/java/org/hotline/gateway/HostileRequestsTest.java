package org.hotline.gateway;

import org.hotline.kit.test.HostileRequests;

/** Every operation of this service, asked for what no client means. */
@ChannelGatewayTest
class HostileRequestsTest extends HostileRequests {}
