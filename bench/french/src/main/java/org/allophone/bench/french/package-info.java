/**
 * A foreign judge of the French that the generator makes: LanguageTool reads its turns. Read {@link
 * org.allophone.bench.french.JudgeFrench} first. What LanguageTool may not hold against spoken French stands in
 * {@code rules-off.txt} and {@code words.txt}, each with its reason.
 */
package org.allophone.bench.french;
