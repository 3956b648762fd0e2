package org.allophone.fiction;

/** The country in which the people of a data set live: their names, addresses, account numbers and national numbers are its. */
public enum Residence {
    BELGIUM,
    FRANCE
}
