# Translations: one translations/perennial_xx.ts a language, compiled and embedded under :/i18n of every program.
# lupdate reads core, ui and app.
function(perennial_translations target)
    file(GLOB languages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/perennial_*.ts)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/core/*.cpp ${CMAKE_SOURCE_DIR}/core/*.h
                              ${CMAKE_SOURCE_DIR}/ui/*.cpp ${CMAKE_SOURCE_DIR}/ui/*.h
                              ${CMAKE_SOURCE_DIR}/app/*.cpp ${CMAKE_SOURCE_DIR}/app/*.h)
    # English needs its plural forms only; every other language needs all.
    set(plurals ${CMAKE_SOURCE_DIR}/translations/perennial_en.ts)
    list(REMOVE_ITEM languages ${plurals})
    # L("First name") in a declaration is QT_TR_NOOP in disguise; without the alias lupdate skips it silently.
    set(options -no-obsolete -locations none -tr-function-alias QT_TR_NOOP+=L,QT_TRANSLATE_NOOP+=N)
    set_source_files_properties(${languages} ${plurals} PROPERTIES OUTPUT_LOCATION ${CMAKE_BINARY_DIR}/translations)
    qt_add_lupdate(${target} TS_FILES ${languages} SOURCES ${sources} INCLUDE_DIRECTORIES ${CMAKE_SOURCE_DIR}
                             OPTIONS ${options})
    add_custom_target(perennial_plurals
                      COMMAND Qt6::lupdate -silent ${options} -pluralonly ${CMAKE_SOURCE_DIR}/core
                              ${CMAKE_SOURCE_DIR}/ui ${CMAKE_SOURCE_DIR}/app
                              -extensions cpp,h -I ${CMAKE_SOURCE_DIR} -ts ${plurals}
                      COMMENT "Collecting the plural forms of English" VERBATIM)
    if(TARGET update_translations)
        add_dependencies(update_translations perennial_plurals)
    endif()
    qt_add_lrelease(${target} TS_FILES ${languages} ${plurals} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} translations PREFIX /i18n BASE ${CMAKE_BINARY_DIR}/translations FILES ${compiled})
endfunction()
