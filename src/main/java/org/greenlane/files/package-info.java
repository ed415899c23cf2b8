/**
 * Files that people send: kept in the database, each of a type that its content proves. A
 * file is <em>looked at</em> (size, type, what an office file unpacks to, and, where a
 * scanner is set, whether that lets it pass) before it is <em>kept</em>. What has not
 * passed is given to nobody. The module that owns a file decides who may have it, and
 * answers with {@link org.greenlane.files.FileAnswer}.
 */
@NullMarked
@ApplicationModule(displayName = "Files", allowedDependencies = { "web" })
package org.greenlane.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
