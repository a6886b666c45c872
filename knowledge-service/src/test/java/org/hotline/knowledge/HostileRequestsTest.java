package org.hotline.knowledge;

import org.hotline.kit.test.HostileRequests;

/** Every operation of this service, asked for what no client means. */
@KnowledgeServiceTest
class HostileRequestsTest extends HostileRequests {}
