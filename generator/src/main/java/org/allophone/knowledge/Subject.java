package org.allophone.knowledge;

import org.allophone.scenario.Company;
import org.allophone.scenario.Policy;

/** Of what there is an article each. */
sealed interface Subject {

    /** Whether it is about one product. */
    default boolean isProduct() {
        return false;
    }

    /** There is one article, always. */
    record Always() implements Subject {}

    /** There is one for each product of a family. */
    record EachProduct(Company.Family family) implements Subject {
        @Override
        public boolean isProduct() {
            return true;
        }
    }

    /** There is one from the day on which the company changes a term. */
    record AfterChange(Policy policy) implements Subject {}

    /** There is one for each product from the day on which its price changes. */
    record AfterNewPrice() implements Subject {
        @Override
        public boolean isProduct() {
            return true;
        }
    }
}
