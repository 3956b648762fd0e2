package org.allophone.centre.routing;

/** A line of calls or of agents, by number: who comes first, leaves first. */
final class FifoQueue {
    /** Its length is a power of two, so that places wrap round by a mask. */
    private int[] places = new int[16];

    private int head;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int number) {
        if (size == places.length) {
            grow();
        }
        places[(head + size) & (places.length - 1)] = number;
        size++;
    }

    int size() {
        return size;
    }

    /** The one at this place of the line, from 0 on. */
    int get(int place) {
        return places[(head + place) & (places.length - 1)];
    }

    /** The one who came first; the line is not empty. */
    int first() {
        return places[head];
    }

    /** Takes out the one who came first; the line is not empty. */
    int remove() {
        int number = places[head];
        head = (head + 1) & (places.length - 1);
        size--;
        return number;
    }

    /** Takes out the one at this place; quick near the head of the line. */
    int remove(int place) {
        int number = get(place);
        for (int ahead = place; ahead > 0; ahead--) {
            places[(head + ahead) & (places.length - 1)] = get(ahead - 1);
        }
        remove();
        return number;
    }

    private void grow() {
        int[] larger = new int[2 * places.length];
        for (int i = 0; i < size; i++) {
            larger[i] = places[(head + i) & (places.length - 1)];
        }
        places = larger;
        head = 0;
    }
}
