/**
 * Measures call records, anybody's or ours, and compares them with what was measured on real centres. Read {@link
 * org.allophone.quality.calls.CallFigure} first, which defines everything that is measured, then {@link
 * org.allophone.quality.calls.CallQuality}.
 */
@NullMarked
package org.allophone.quality.calls;

import org.jspecify.annotations.NullMarked;
