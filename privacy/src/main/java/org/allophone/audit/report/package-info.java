/**
 * What an audit tells, in words and as JSON. Read {@link org.allophone.audit.report.ReportTexts}, then {@link
 * org.allophone.audit.report.AuditJson}.
 */
@NullMarked
package org.allophone.audit.report;

import org.jspecify.annotations.NullMarked;
