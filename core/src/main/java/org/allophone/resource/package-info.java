/** The files that come with the program. Read {@link org.allophone.resource.ListFile}. */
@NullMarked
package org.allophone.resource;

import org.jspecify.annotations.NullMarked;
