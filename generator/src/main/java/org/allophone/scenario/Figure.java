package org.allophone.scenario;

/** A figure that the company decides on and may change: one of its terms, or a price. */
public sealed interface Figure {

    /** What data and texts call it: {@code policy.credit-days}, {@code price.Option Monde}. */
    String key();

    /** A figure of the terms. */
    record Term(Policy policy) implements Figure {
        @Override
        public String key() {
            return "policy." + policy.key();
        }
    }

    /** The price of a product. */
    record Price(String product) implements Figure {
        @Override
        public String key() {
            return "price." + product;
        }
    }
}
