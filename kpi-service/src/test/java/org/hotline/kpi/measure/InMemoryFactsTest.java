package org.hotline.kpi.measure;

class InMemoryFactsTest extends FactsContract {

    private final Facts facts = new InMemoryFacts();

    @Override
    Facts facts() {
        return facts;
    }
}
