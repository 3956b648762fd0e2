package org.allophone.fiction;

/** How a person is addressed, and which first names the person can have. */
public enum Gender {
    FEMALE,
    MALE
}
