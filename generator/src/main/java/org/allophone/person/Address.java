package org.allophone.person;

import org.allophone.fiction.Residence;

/**
 * Where a person lives. Streets and towns are those of real ones, put together at random: whoever lives there, if the
 * house exists at all, is not meant.
 *
 * @param street with its kind, which has a capital in Belgium only: {@code Rue des Tilleuls}, {@code rue des Tilleuls}
 * @param number the number of the house: {@code 12}, {@code 12 bis}
 * @param box the box in a house of several, Belgium only; empty if there is none
 * @param postcode four digits in Belgium, five in France
 * @param town the town of the postcode
 */
public record Address(String street, String number, String box, String postcode, String town) {

    /** Street, number and box on one line, as a letter has them: {@code Rue des Tilleuls 12 bte 3}, {@code 12 rue des Tilleuls}. */
    public String line(Residence residence) {
        return switch (residence) {
            case BELGIUM -> street + " " + number + (box.isEmpty() ? "" : " bte " + box);
            case FRANCE -> number + " " + street;
        };
    }
}
