package org.allophone.audit.reversal;

import org.allophone.audit.reversal.candidate.Candidates;
import org.allophone.audit.reversal.candidate.Writing;
import org.allophone.audit.reversal.digest.Algorithm;
import org.allophone.audit.reversal.guess.Construction;
import org.allophone.audit.reversal.token.Encoding;

/**
 * How tokens may have been made, but for the salt.
 *
 * @param encoding how the digests are written
 * @param tokenBits how many bits of a digest a token tells
 * @param prefix the constant start of all tokens; empty if there is none
 * @param candidates the data, for example a numbering plan
 * @param writing how each datum was written
 */
public record Recipe(
        Algorithm algorithm,
        Construction construction,
        Encoding encoding,
        int tokenBits,
        String prefix,
        Candidates candidates,
        Writing writing) {

    /** The mask as a formula: {@code SHA-256(salt + 0########)}. */
    public String formula() {
        return construction.formula(algorithm, writing.name());
    }

    /** The same mask of other data. */
    Recipe with(Candidates others, Writing otherWriting) {
        return new Recipe(algorithm, construction, encoding, tokenBits, prefix, others, otherWriting);
    }

    /** Whether the tokens hold only the start of the digests. */
    public boolean isTruncated() {
        return tokenBits < Byte.SIZE * algorithm.bytes();
    }
}
