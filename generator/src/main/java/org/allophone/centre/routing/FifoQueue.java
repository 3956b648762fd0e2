package org.allophone.centre.routing;

/** A first-in, first-out queue of calls or of agents, by number. Calls of priority may enter it further ahead. */
final class FifoQueue {
    /** A ring buffer. Its length is a power of two, so that a mask computes the position. */
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

    /** Adds a number so that it stands at a place, at most the last one; the time grows with its distance from the end. */
    void insert(int place, int number) {
        add(number);
        for (int behind = size - 1; behind > place; behind--) {
            places[(head + behind) & (places.length - 1)] = get(behind - 1);
        }
        places[(head + place) & (places.length - 1)] = number;
    }

    int size() {
        return size;
    }

    /** The element at a place, from 0 on. */
    int get(int place) {
        return places[(head + place) & (places.length - 1)];
    }

    /** The first element. The queue must not be empty. */
    int first() {
        return places[head];
    }

    /** Removes the first element. The queue must not be empty. */
    int remove() {
        int number = places[head];
        head = (head + 1) & (places.length - 1);
        size--;
        return number;
    }

    /** Removes the element at a place; the time grows with its distance from the head. */
    int remove(int place) {
        int number = get(place);
        for (int ahead = place; ahead > 0; ahead--) {
            places[(head + ahead) & (places.length - 1)] = get(ahead - 1);
        }
        remove();
        return number;
    }

    /** Removes a number, if it is in the queue. */
    void removeIfThere(int number) {
        for (int place = 0; place < size; place++) {
            if (get(place) == number) {
                remove(place);
                return;
            }
        }
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
