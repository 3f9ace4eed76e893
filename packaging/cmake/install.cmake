# What is installed where, and the Debian package that is made of it (`cpack -G DEB`).
set(PERENNIAL_PACKAGING ${CMAKE_SOURCE_DIR}/packaging)
set(PERENNIAL_ID org.perennial.Perennial)

foreach(program perennial perennial-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()

if(UNIX AND NOT APPLE)
    set(linux ${PERENNIAL_PACKAGING}/linux)
    install(FILES ${linux}/${PERENNIAL_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/${PERENNIAL_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${linux}/${PERENNIAL_ID}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
            RENAME ${PERENNIAL_ID}.xml)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/app/${PERENNIAL_ID}.svg
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/perennial)

    # Debian wants these compressed, without a time stamp in them.
    find_program(PERENNIAL_GZIP gzip REQUIRED)
    set(compressed ${CMAKE_BINARY_DIR}/compressed)
    file(MAKE_DIRECTORY ${compressed})
    foreach(text changelog perennial.1 perennial-cli.1)
        execute_process(COMMAND ${PERENNIAL_GZIP} -9nc ${linux}/${text} OUTPUT_FILE ${compressed}/${text}.gz
                        COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    install(FILES ${compressed}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/perennial)
    install(FILES ${compressed}/perennial.1.gz ${compressed}/perennial-cli.1.gz
            DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME perennial)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Perennial developers")
set(CPACK_PACKAGE_CONTACT "The Perennial developers <perennial@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "customers, orders, invoices and cases in one file")
set(CPACK_PACKAGE_DESCRIPTION "Perennial keeps the customers of a small business: from the first
enquiry to the paid invoice and the solved case. It is one program and
one file; there is no server, no account and no network. It comes with
a window (perennial) and a command line (perennial-cli).")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are opened by name, so nobody but we can know of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libsqlite3-0 (>= 3.40), libqt6sql6-sqlite, qt6-qpa-plugins, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland, qt6-gtk-platformtheme")
include(CPack)
